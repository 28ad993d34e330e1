import { textAt } from '../../access.ts';
import type { Run } from '../../chain/supply-chain.ts';
import { ownProperty } from '../../property-names.ts';
import type { Statement } from '../fact.ts';
import type { Reader } from './reader.ts';

/** Reads our own properties of the runs that made a model, by their names without the namespace. */
export function readRunProperty(name: string): Reader {
  const wanted = ownProperty(name);
  return readRuns((run) =>
    run.properties
      .filter((property) => property.name === wanted)
      .map(({ value, pointer }) => ({ value, pointer })),
  );
}

/** Reads when the runs that made a model took place, as `<start>/<end>` (ISO 8601 interval); an open end is `..`. */
export const readRunPeriod: Reader = readRuns(({ step, pointer }) => {
  const start = textAt(step, 'timeStart');
  const end = textAt(step, 'timeEnd');
  if (start === undefined && end === undefined) return [];
  const place = `${pointer}/${start === undefined ? 'timeEnd' : 'timeStart'}`;
  return [{ value: `${start ?? '..'}/${end ?? '..'}`, pointer: place }];
});

function readRuns(read: (run: Run) => readonly Statement[]): Reader {
  return (chain, node) => (chain.runsOf.get(node.id) ?? []).flatMap(read);
}
