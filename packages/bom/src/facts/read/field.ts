import { isJsonObject, type Json, type JsonObject } from '../../json.ts';
import { pointerTo } from '../../pointer.ts';
import type { Statement } from '../fact.ts';
import type { Reader } from './reader.ts';

/**
 * Reads a member of the node's object: names joined with dots, `[]` behind the name of a list, such as
 * `modelCard.considerations.useCases[]`. Text, numbers and booleans are values; blank text and objects are not.
 */
export function readField(path: string): Reader {
  const steps = path.split('.');
  return (_chain, node) =>
    node.source === undefined ? [] : valuesAt(node.source, { steps, pointer: node.pointer });
}

/** Reads a member of the document itself, written as for `readField`. */
export function readDocumentField(path: string): Reader {
  const steps = path.split('.');
  return (chain) => valuesAt(chain.bom, { steps, pointer: '' });
}

/** Reads a member of any object. */
export function fieldStatements(
  object: JsonObject | undefined,
  path: string,
  pointer: string,
): readonly Statement[] {
  return valuesAt(object, { steps: path.split('.'), pointer });
}

interface At {
  readonly steps: readonly string[];
  readonly pointer: string;
}

function valuesAt(value: Json | undefined, { steps, pointer }: At): readonly Statement[] {
  const [step, ...rest] = steps;
  if (step === undefined) return asStatement(value, pointer);
  if (!isJsonObject(value)) return [];
  const isList = step.endsWith('[]');
  const key = isList ? step.slice(0, -2) : step;
  const member = value[key];
  const place = pointerTo(pointer, key);
  if (!isList) return valuesAt(member, { steps: rest, pointer: place });
  if (!Array.isArray(member)) return [];
  return member.flatMap((item: Json, index) =>
    valuesAt(item, { steps: rest, pointer: pointerTo(place, index) }),
  );
}

function asStatement(value: Json | undefined, pointer: string): readonly Statement[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [{ value: value.trim(), pointer }];
  return typeof value === 'number' || typeof value === 'boolean' ? [{ value, pointer }] : [];
}
