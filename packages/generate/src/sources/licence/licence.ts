import { type Artefact, decodeText, readSmall } from '../../artefact.ts';
import type { LicenceStatement } from '../../finding.ts';
import { pathReference } from '../../iri-reference.ts';
import { plainText } from '../../plain-text.ts';
import { joinReadings, NOTHING, type Reading, type Source } from '../../source.ts';
import { recogniseLicence } from './recognise.ts';

/** A licence file larger than this is not read: the longest licences in use stay below 100 kB. */
export const LICENCE_BYTES_MAX: number = 512 * 1024;

/** Names under which a licence text stands at the root of an artefact. */
const LICENCE_FILE = /^(licen[cs]e|copying)([-_.][\w.-]*)?$/i;

/** Reads licence files: an SPDX id only where the text is that licence word for word, else the title as a name. */
export const licence: Source = {
  name: 'licence',
  async read(artefact: Artefact): Promise<Reading> {
    const paths = artefact.entries.map((entry) => entry.path).filter((path) => LICENCE_FILE.test(path));
    return joinReadings(await Promise.all(paths.map((path) => readLicence(artefact, path))));
  },
};

async function readLicence(artefact: Artefact, path: string): Promise<Reading> {
  const bytes = await readSmall(artefact, path, LICENCE_BYTES_MAX);
  if (bytes.value === undefined)
    return { findings: [], issues: bytes.issue === undefined ? [] : [bytes.issue] };
  const text = decodeText(bytes.value);
  if (text === undefined || text.trim() === '') return NOTHING;
  const id = recogniseLicence(text);
  const title = plainText(text.split('\n').find((line) => /\p{L}/u.test(line)) ?? '', 120);
  if (id === undefined && title === undefined) return NOTHING;
  const url = pathReference(path);
  const statement: LicenceStatement =
    id === undefined
      ? { name: title ?? path, url, acknowledgement: 'declared' }
      : { id, url, acknowledgement: 'concluded' };
  return { findings: [{ kind: 'licence', licence: statement, from: path }], issues: [] };
}
