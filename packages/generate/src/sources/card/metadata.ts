import type { Claim, Finding } from '../../finding.ts';
import { toIriReference } from '../../iri-reference.ts';
import { toSpdxId } from '../licence/spdx-id.ts';
import { type Fields, manyTexts, oneText, unexpected } from './fields.ts';

/** Language codes of ISO 639 with an optional script or region, as cards write them. */
const LANGUAGE = /^[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/;

/** Licence words by which a card says that it names no licence. */
const NO_LICENCE = new Set(['unknown', 'none', 'n/a']);

/** Reads the front matter fields that describe the model as a whole. */
export function readMetadata(fields: Fields): readonly Finding[] {
  return [
    ...licence(fields),
    ...task(fields),
    ...each(fields, 'datasets', (name) => ({ kind: 'dataset', name })),
    ...ancestors(fields),
    ...languages(fields),
    ...each(fields, 'library_name', (value) => ({ kind: 'library', value })),
    ...each(fields, 'tags', (value) => ({ kind: 'tag', value })),
  ];
}

/** The task comes from `pipeline_tag` alone: tags and architectures suggest one, they do not state it. */
function task(fields: Fields): readonly Finding[] {
  const value = oneText(fields, 'pipeline_tag');
  return value === undefined ? [] : [{ kind: 'task', value, from: at(fields, 'pipeline_tag') }];
}

function licence(fields: Fields): readonly Finding[] {
  const link = oneText(fields, 'license_link');
  const url = link === undefined ? undefined : toIriReference(link);
  const ownName = oneText(fields, 'license_name');
  return manyTexts(fields, 'license').flatMap((word) => {
    if (NO_LICENCE.has(word.toLowerCase())) return [];
    const name = word.toLowerCase() === 'other' ? ownName : word;
    if (name === undefined) return [];
    const id = toSpdxId(name);
    const named = id === undefined ? { name } : { id };
    const statement = {
      ...named,
      ...(url === undefined ? {} : { url }),
      acknowledgement: 'declared' as const,
    };
    return [{ kind: 'licence' as const, licence: statement, from: at(fields, 'license') }];
  });
}

function ancestors(fields: Fields): readonly Finding[] {
  const relation = oneText(fields, 'base_model_relation');
  return each(fields, 'base_model', (name) => ({
    kind: 'ancestor',
    ancestor: relation === undefined ? { name } : { name, relation },
  }));
}

function languages(fields: Fields): readonly Finding[] {
  return manyTexts(fields, 'language').flatMap((value) => {
    if (!LANGUAGE.test(value)) {
      const expected = 'an ISO 639 code such as "en"';
      fields.issues.push(unexpected(fields, { name: 'language', found: value, expected }));
      return [];
    }
    const name = 'cdx:ai-ml:model:language';
    return [{ kind: 'card-property' as const, name, value, from: at(fields, 'language') }];
  });
}

function each(fields: Fields, name: string, claim: (text: string) => Claim): readonly Finding[] {
  return manyTexts(fields, name).map((text) => ({ ...claim(text), from: at(fields, name) }));
}

function at(fields: Fields, name: string): string {
  return `${fields.file}#${name}`;
}
