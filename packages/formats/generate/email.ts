import isMailbox from 'ajv-formats-draft2019/formats/idn-email.js';

/**
 * The plain addresses that nearly every document holds. Any of them passes the full grammar too, which is an
 * Earley parser and costs a hundred times more.
 */
const PLAIN =
  /^[\w!#$%&'*+\-/=?^`{|}~]+(?:\.[\w!#$%&'*+\-/=?^`{|}~]+)*@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z\d](?:[a-z\d-]{0,61}[a-z\d])$/i;

/** Longer than this, the length rules of RFC 5321 §4.5.3.1 apply; the full grammar knows them and stops at 986. */
const PLAIN_LENGTH_MAX = 250;

/** The format `idn-email` as ajv-formats-draft2019, and so the official library, reads it. */
export function isEmail(value: string): boolean {
  return (value.length <= PLAIN_LENGTH_MAX && PLAIN.test(value)) || isMailbox(value);
}
