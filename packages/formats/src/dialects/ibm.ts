import type { Vocabulary } from './vocabulary.ts';

/** IBM's reserved namespace: no public definition of its names was found, so none is told. */
export const IBM: Vocabulary = {
  names: ['ibm:*'],
  writer: 'IBM',
  source:
    'CycloneDX/cyclonedx-property-taxonomy @ d8ac6ed (2026-06-29): reserved, no taxonomy; its issue 34 (2022-10-28)',
  rules: [],
  known: [{ property: 'ibm:identifier:product', why: 'a product number; no fact asks for it' }],
  unclear: [{ property: 'ibm:*', why: 'no definition and no document with such names was found' }],
};
