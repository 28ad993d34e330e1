import { RULE_EXCEPTIONS, VALIDITY_EXCEPTIONS } from './cyclonedx-exceptions.ts';

/** Documents whose verdict here is another than the reference's, each with the reason from the text of the standard. */
export const AGREEMENT_EXCEPTIONS: Readonly<Record<string, string>> = {
  ...VALIDITY_EXCEPTIONS,
  ...Object.fromEntries(
    Object.entries(RULE_EXCEPTIONS).map(([path, [code, why]]) => [path, `${code}: ${why}`]),
  ),
};

/** What is not read here at all, by the code that says so. */
export const REFUSED_CODES: Readonly<Record<string, string>> = {
  E0003: 'the text is JSON with comments or commas that RFC 8259 does not have',
  E0010: 'the text is JSON but no object, so no standard for BOMs describes it',
  E0013: 'no member says that it is a BOM of a known standard',
  E0014: 'CycloneDX 2.0 is a draft: its schema may still change',
};
