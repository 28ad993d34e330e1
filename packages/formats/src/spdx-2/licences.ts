import { type JsonObject, pointerTo } from '@trasluz/bom';
import parseExpression from 'spdx-expression-parse';
import type { Loss } from '../loss.ts';
import { type Members, membersOf } from './members.ts';
import { keptProperty } from './own-property.ts';

/** The licences that a document brings with their text, `hasExtractedLicensingInfos`. */
export interface ExtractedLicences {
  /**
   * Writes what an element states of its licence. The text of a licence is written where it is named first, because a
   * document that repeated it at every element could be made to grow without bound.
   */
  toChoice(expression: string, acknowledgement?: 'concluded' | 'declared'): JsonObject;
  /** What is lost of the licences that were written, and those that nobody names; asked when all were written. */
  losses(): readonly Loss[];
}

interface Extracted {
  readonly value: JsonObject;
  readonly pointer: string;
}

/** Reads `hasExtractedLicensingInfos`. */
export function readLicences(root: Members): ExtractedLicences {
  const known = new Map<string, Extracted>();
  for (const [index, value] of root.objects('hasExtractedLicensingInfos')) {
    const pointer = `/hasExtractedLicensingInfos/${index}`;
    const id = membersOf(value, pointer).text('licenseId');
    if (id !== undefined && !known.has(id)) known.set(id, { value, pointer });
  }
  const told = new Map<string, Loss[]>();
  const firstUse = (id: string): Extracted | undefined => {
    if (told.has(id)) return undefined;
    const extracted = known.get(id);
    if (extracted !== undefined) told.set(id, []);
    return extracted;
  };
  return {
    toChoice(expression, acknowledgement) {
      const stated = acknowledgement === undefined ? {} : { acknowledgement };
      if (isListed(expression)) return { license: { id: expression, ...stated } };
      if (ONE_REFERENCE.test(expression) && known.has(expression)) {
        const name = nameOf(expression, known);
        return { license: { name, ...textOf(firstUse(expression)), ...stated, ...idOf(expression) } };
      }
      const details = referencesIn(expression).flatMap((id) => detailsOf(id, firstUse(id), told));
      return { expression, ...stated, ...(details.length > 0 && { expressionDetails: details }) };
    },
    losses: () => [...known].flatMap(([id, extracted]) => told.get(id) ?? [unnamed(id, extracted)]),
  };
}

const ONE_REFERENCE = /^LicenseRef-[A-Za-z0-9.-]+$/;

/** Longer expressions are taken as they are: nobody writes one, and the parser descends into every bracket. */
const EXPRESSION_LENGTH_MAX = 2000;

function isListed(text: string): boolean {
  if (!/^[A-Za-z0-9.-]+$/.test(text) || text.startsWith('LicenseRef-')) return false;
  try {
    const parsed = parseExpression(text);
    return 'license' in parsed && parsed.license === text;
  } catch {
    return false; // the library tells faults by throwing
  }
}

function referencesIn(expression: string): readonly string[] {
  if (expression.length > EXPRESSION_LENGTH_MAX) return [];
  return [...new Set(expression.match(/(?<![:\w.-])LicenseRef-[A-Za-z0-9.-]+/g) ?? [])];
}

/** A name is repeated wherever the licence is named; a longer one could make the document grow without bound. */
const NAME_LENGTH_MAX = 300;

function nameOf(id: string, known: ReadonlyMap<string, Extracted>): string {
  const extracted = known.get(id);
  const name = extracted && membersOf(extracted.value, '').asserted('name');
  return name === undefined || name.length > NAME_LENGTH_MAX ? id : name;
}

function idOf(id: string): JsonObject {
  return { properties: [keptProperty('licenseId', id)] };
}

function textOf(extracted: Extracted | undefined): JsonObject {
  if (extracted === undefined) return {};
  const members = membersOf(extracted.value, extracted.pointer);
  const content = members.asserted('extractedText');
  const [, url] = members.texts('seeAlsos')[0] ?? [];
  return { ...(content !== undefined && { text: { content } }), ...(url !== undefined && { url }) };
}

function detailsOf(
  id: string,
  extracted: Extracted | undefined,
  told: Map<string, Loss[]>,
): readonly JsonObject[] {
  if (extracted === undefined) return [];
  const name = membersOf(extracted.value, '').asserted('name');
  if (name !== undefined) told.get(id)?.push(nameless(name, extracted));
  const details = textOf(extracted);
  return Object.keys(details).length === 0 ? [] : [{ licenseIdentifier: id, ...details }];
}

function nameless(name: string, { pointer }: Extracted): Loss {
  return {
    pointer: pointerTo(pointer, 'name'),
    what: `the name ${JSON.stringify(name)} of an extracted licence`,
    why: 'A licence that is a part of an expression has an identifier and a text, and no name',
    approximatedBy: 'the identifier',
  };
}

function unnamed(id: string, { pointer }: Extracted): Loss {
  return {
    pointer,
    what: `the extracted licence ${JSON.stringify(id)}`,
    why: 'CycloneDX keeps the text of a licence where it is named, and nothing names this one',
  };
}
