import type { Node } from '../chain/supply-chain.ts';
import type { FactDefinition, Statement } from './fact.ts';

/** Statements by the native place that a property of another vocabulary stands for. */
export type ToldFields = ReadonlyMap<string, readonly Statement[]>;

/** Collects what a node says in other vocabularies about native members; a property of ours is read by its name. */
export function toldFieldsOf({ properties }: Node): ToldFields {
  const told = properties.filter(({ name, statedAs }) => statedAs !== undefined && !name.includes(':'));
  const grouped = Map.groupBy(told, ({ name }) => name);
  return new Map(
    [...grouped].map(([name, list]) => [name, list.map(({ value, pointer }) => ({ value, pointer }))]),
  );
}

/** Reads what other vocabularies say of the places that a fact is read from, as if it stood there. */
export function readToldFields({ readFrom }: FactDefinition, told: ToldFields): readonly Statement[] {
  return told.size === 0 ? [] : readFrom.flatMap((place) => told.get(place) ?? []);
}
