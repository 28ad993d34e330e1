import type { LicenseChoice } from '@trasluz/bom';

/** What a text in a licence field says: a licence, that none was found, or that the artefact is not there at all. */
export type LicenceReading =
  | { readonly kind: 'licence'; readonly choice: LicenseChoice; readonly id?: string }
  | { readonly kind: 'none-found' }
  | { readonly kind: 'not-included' };

/** Words of the entries that stand for the absence of a licence, in lower case. */
const NO_LICENCE: ReadonlySet<string> = new Set([
  'unlicensed',
  'undisclosed',
  'license',
  'other license',
  // Names of sources that stand in the licence field of data and papers.
  'pubmed',
  'mc4, cc100, wikipedia, eleutherai/pile, togethercomputer/redpajama-data-1t',
  'https://arxiv.org/pdf/2401.06066',
  'license only specified in original dataset starcoderdata',
]);

/** How the entries and cards write licences of the SPDX list, in lower case; nothing that needs a guess. */
const SPDX_BY_SPELLING: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '3d-slicer-1.0': '3D-Slicer-1.0',
    'apache-2.0': 'Apache-2.0',
    'cc-by-4.0': 'CC-BY-4.0',
    'cc-by-nc-4.0': 'CC-BY-NC-4.0',
    'cc-by-sa-4.0': 'CC-BY-SA-4.0',
    mit: 'MIT',
    'apache 2.0': 'Apache-2.0',
    'apache license 2.0': 'Apache-2.0',
    'mit license': 'MIT',
    'cc by-sa 4.0': 'CC-BY-SA-4.0',
    'creative commons attribution non commercial 4.0': 'CC-BY-NC-4.0',
  }),
);

/** Reads the text of a licence field: an SPDX identifier where it is one, else a name. */
export function readLicence(text: string): LicenceReading {
  const word = text.trim().toLowerCase();
  if (word.startsWith('component') && word.includes('not include')) return { kind: 'not-included' };
  if (NO_LICENCE.has(word)) return { kind: 'none-found' };
  const id = SPDX_BY_SPELLING.get(word);
  if (id !== undefined) return { kind: 'licence', choice: [{ license: { id } }], id };
  return { kind: 'licence', choice: [{ license: { name: text.trim() } }] };
}

/** Licences under which everybody may use, change and pass on what they cover (a part of the OSI and FSF lists). */
const OPEN_LICENCES: ReadonlySet<string> = new Set([
  'Apache-2.0',
  'MIT',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
]);

/** Tells whether a licence makes what it covers open. */
export function isOpenLicence(id: string | undefined): boolean {
  return id !== undefined && OPEN_LICENCES.has(id);
}
