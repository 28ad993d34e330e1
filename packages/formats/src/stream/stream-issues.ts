import { type Issue, type IssueCode, type Place, pointerParts, pointerTo } from '@trasluz/bom';
import { quote } from '../findings/quote.ts';
import type { OpenReference } from './ref-ledger.ts';
import type { SliceFault } from './slice.ts';
import { PIECE_BYTES_MAX } from './slicer.ts';

type Words = Pick<Issue, 'message'> & Partial<Pick<Issue, 'expected' | 'fix' | 'found'>>;

/** Says where a text cannot be cut any further. */
export function faultIssue({ kind, place, member }: SliceFault): Issue {
  const pointer = member === '' ? '' : pointerTo('', member);
  return issueAt(CODES[kind], { place, pointer, words: WORDS[kind](member) });
}

const CODES: Readonly<Record<SliceFault['kind'], IssueCode>> = {
  'repeated-member': 'E0005',
  syntax: 'E0003',
  'too-large': 'E0001',
  truncated: 'E0011',
};

const WORDS: Readonly<Record<SliceFault['kind'], (member: string) => Words>> = {
  'repeated-member': (member) => ({
    message: `Cannot tell which ${quote(member)} is meant: it stands twice`,
    found: quote(member),
    expected: 'each member once',
    fix: 'Remove one of them',
  }),
  syntax: () => ({
    message: 'Cannot read the document as JSON',
    expected: 'a JSON object',
    fix: 'Write the document again with a program that writes JSON',
  }),
  'too-large': () => ({
    message: `Cannot hold one member or item of more than ${PIECE_BYTES_MAX} bytes`,
    expected: `at most ${PIECE_BYTES_MAX} bytes`,
    fix: 'Split the document, and link the parts with BOM-Links',
  }),
  truncated: () => ({
    message: 'Cannot read the document to its end: it stops too early',
    expected: 'a whole JSON object',
    fix: 'Write or send the document again',
  }),
};

/** A reference whose bom-ref never came; what it names is not kept, only where it stands. */
export function danglingIssue(reference: OpenReference): Issue {
  const isDependency = reference.member === 'dependencies';
  return issueAt(isDependency ? 'E0312' : 'W0301', {
    ...standOf(reference),
    words: {
      message: `Cannot find a bom-ref that an item of ${quote(reference.member)} names`,
      expected: 'a bom-ref declared in this document',
      fix: 'Declare it, or remove the reference',
    },
  });
}

/** A bom-ref that was declared before. */
export function repeatedRef(ref: string, reference: OpenReference): Issue {
  const isNode = reference.member === 'components' || reference.member === 'services';
  return issueAt(isNode ? 'E0313' : 'W0308', {
    ...standOf(reference),
    words: {
      message: `Cannot tell two elements apart: ${quote(ref)} is the bom-ref of an earlier one too`,
      found: quote(ref),
      expected: 'a bom-ref that no other element has',
      fix: 'Give each element a bom-ref of its own and point the references to the right one',
    },
  });
}

function standOf({ member, item, line }: OpenReference): { readonly place: Place; readonly pointer: string } {
  return { place: { line, column: 1 }, pointer: `/${member}/${item}` };
}

interface Stand {
  readonly place: Place;
  readonly pointer: string;
  readonly words: Words;
}

function issueAt(code: IssueCode, { place, pointer, words }: Stand): Issue {
  const severity = code.startsWith('E') ? 'error' : 'warning';
  return { code, severity, ...words, pointer, breadcrumb: pointerParts(pointer), ...place };
}
