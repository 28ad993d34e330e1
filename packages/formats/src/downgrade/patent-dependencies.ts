import {
  declarationsOf,
  isJsonObject,
  type Json,
  type JsonObject,
  listAt,
  objectsAt,
  textAt,
} from '@trasluz/bom';
import { quote } from '../findings/quote.ts';
import type { Loss } from '../loss.ts';
import type { NewerForm } from './newer-form.ts';

const PATENTS = '/definitions/patents/';

/** Dependencies on patents go with the patents: 1.6 has nothing that they could name. */
export const patentDependencies: NewerForm = {
  kinds: ['bom'],
  rewrite: ({ value: bom }) => {
    const gone = refsOfPatents(bom);
    if (gone.size === 0) return undefined;
    const losses = objectsAt(bom, 'dependencies').flatMap(([index, dependency]) =>
      lossesOf(dependency, `/dependencies/${index}`, gone),
    );
    if (losses.length === 0) return undefined;
    const dependencies = listAt(bom, 'dependencies')
      .filter((dependency) => !isJsonObject(dependency) || !gone.has(textAt(dependency, 'ref') ?? ''))
      .map((dependency) => (isJsonObject(dependency) ? without(dependency, gone) : dependency));
    return { set: { dependencies }, remove: [], losses };
  },
};

function refsOfPatents(bom: JsonObject): ReadonlySet<string> {
  if (!('definitions' in bom)) return new Set();
  return new Set(
    declarationsOf(bom)
      .filter(({ pointer }) => pointer.startsWith(PATENTS))
      .map(({ ref }) => ref),
  );
}

const MEMBERS = ['dependsOn', 'provides'] as const;

function lossesOf(dependency: JsonObject, pointer: string, gone: ReadonlySet<string>): readonly Loss[] {
  const ref = textAt(dependency, 'ref') ?? '';
  if (gone.has(ref)) return [lossOf(pointer, ref)];
  return MEMBERS.flatMap((member) =>
    listAt(dependency, member).flatMap((target, index) =>
      isGone(target, gone) ? [lossOf(`${pointer}/${member}/${index}`, target)] : [],
    ),
  );
}

function lossOf(pointer: string, ref: string): Loss {
  return { pointer, what: `the dependency on the patent ${quote(ref)}`, why: 'CycloneDX 1.6 has no patents' };
}

function isGone(target: Json, gone: ReadonlySet<string>): target is string {
  return typeof target === 'string' && gone.has(target);
}

function without(dependency: JsonObject, gone: ReadonlySet<string>): JsonObject {
  const kept = Object.entries(dependency).map(([member, value]): [string, Json | undefined] => {
    const isList = (member === 'dependsOn' || member === 'provides') && Array.isArray(value);
    return [member, isList ? value.filter((target: Json) => !isGone(target, gone)) : value];
  });
  return Object.fromEntries(kept);
}
