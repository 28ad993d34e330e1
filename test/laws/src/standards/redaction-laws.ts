import {
  COMMITMENT,
  canonicalJson,
  isJsonObject,
  type Json,
  openCommitment,
  pointerTo,
  type Redaction,
  redact,
  valueAt,
} from '@trasluz/bom';
import { validate } from '@trasluz/formats';
import { statementsOf } from '../merge-statements.ts';
import { factsOf } from './facts-of.ts';
import { sha256 } from './sha-256.ts';
import type { Law, Subject } from './subject.ts';

/** What holds for a document without some of its places. */
export const REDACTION_LAWS: readonly Law[] = [
  {
    name: 'what was redacted opens with its opening, and with no other value or salt',
    faultsOf: (subject) => {
      const { bom, openings, missing } = redacted(subject);
      if (openings.length === 0) return undefined;
      return openings
        .flatMap((opening) => [
          [openCommitment(bom, opening, sha256), 'matches'],
          [openCommitment(bom, { ...opening, value: 'other' }, sha256), 'different'],
          [openCommitment(bom, { ...opening, salt: 'ff'.repeat(16) }, sha256), 'different'],
        ])
        .filter(([result, expected]) => result !== expected)
        .map(([result]) => String(result))
        .concat(missing);
    },
  },
  {
    name: 'a redacted document is valid and states nothing that the document does not state',
    faultsOf: async (subject) => {
      const { bom, openings } = redacted(subject);
      if (openings.length === 0) return undefined;
      const { issues } = await validate(new TextEncoder().encode(JSON.stringify(bom)));
      const before = statementsOf(subject.document.bom);
      const added = [...statementsOf(bom)].filter((statement) => !before.has(statement));
      return [
        ...issues
          .filter(({ severity }) => severity === 'error')
          .map(({ code, pointer }) => `${code} ${pointer}`),
        ...added.filter(
          (statement) => !/^name="trasluz:commitment"$|^value="[^=]+=sha256:[0-9a-f]{64}"$/.test(statement),
        ),
      ];
    },
  },
  {
    name: 'no value that was redacted stands where it stood, and the rest of the facts does not change',
    faultsOf: (subject) => {
      const { bom, openings } = redacted(subject);
      if (openings.length === 0) return undefined;
      const before = new Set(factsOf(subject.document.bom));
      const after = factsOf(bom).filter((fact) => !before.has(fact));
      return [
        ...openings
          .filter(
            ({ at, field, value }) =>
              canonicalJson([valueAt(bom, `${at}/${field}`) ?? null]) === canonicalJson([value]),
          )
          .map(({ at, field }) => `${at}/${field}`),
        ...after.filter((fact) => !isLess(fact)),
      ];
    },
  },
  {
    name: 'redacting nothing changes nothing',
    faultsOf: ({ document }) => {
      const { bom, openings } = redact(document.bom, ['/nothing/here'], { hash: sha256, salt: () => '' });
      return canonicalJson(bom) === canonicalJson(document.bom) && openings.length === 0 ? [] : ['changed'];
    },
  },
];

/** A fact with fewer values than before, or with none: withheld, or no longer told. */
function isLess(fact: string): boolean {
  const [, , state] = JSON.parse(fact) as readonly string[];
  return state !== 'contradicted' && state !== 'evidenced';
}

/** Members that every element may leave out. */
const OPTIONAL: ReadonlySet<string> = new Set(
  'description supplier licenses hashes publisher purl modelCard considerations externalReferences'.split(
    ' ',
  ),
);

/** Places in one document that are removed: enough to stand in lists, in one another and beside each other. */
const PLACES_MAX = 6;

function redacted({ document }: Subject): Redaction {
  const places = optionalPlaces(document.bom, '');
  const step = Math.max(1, Math.floor(places.length / PLACES_MAX));
  const chosen = places.filter((_, index) => index % step === 0).slice(0, PLACES_MAX);
  let salts = 0;
  const salt = (): string => (salts++).toString(16).padStart(32, '0');
  return redact(document.bom, chosen, { hash: sha256, salt });
}

function optionalPlaces(value: Json | undefined, pointer: string): readonly string[] {
  if (Array.isArray(value))
    return value.flatMap((item: Json, index) => optionalPlaces(item, pointerTo(pointer, index)));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const at = pointerTo(pointer, name);
    if (JSON.stringify(member).includes(COMMITMENT)) return [];
    return OPTIONAL.has(name) ? [at] : optionalPlaces(member, at);
  });
}
