import { objectAt, objectsAt, textAt } from '../../access.ts';
import type { FactValue } from '../fact.ts';
import type { Reader } from './reader.ts';

/** Reads the measured performance of a model as `<metric> (<slice>) = <value>`. */
export const readEvaluation: Reader = (_chain, node) => {
  const analysis = objectAt(objectAt(node.source, 'modelCard'), 'quantitativeAnalysis');
  const list = `${node.pointer}/modelCard/quantitativeAnalysis/performanceMetrics`;
  return objectsAt(analysis, 'performanceMetrics').flatMap(([index, metric]) => {
    const type = textAt(metric, 'type');
    const value = textAt(metric, 'value');
    if (type === undefined && value === undefined) return [];
    const slice = textAt(metric, 'slice');
    const name = [type ?? 'metric', slice === undefined ? '' : `(${slice})`].filter(Boolean).join(' ');
    const pointer = `${list}/${index}`;
    return value === undefined
      ? [{ value: name, pointer, partial: 'a metric without its value' }]
      : [{ value: `${name} = ${value}`, pointer }];
  });
};

/** Multipliers of the letters that stand behind a count of parameters. */
const MULTIPLIERS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9, t: 1e12 };

/** Reads a count of parameters such as `34B`, `8x7B` aside, as a number; any other text is kept. */
export function parseParameterCount(value: FactValue): FactValue {
  const match = /^(\d+(?:\.\d+)?)\s*([kmbt])$/i.exec(String(value));
  if (match === null) return value;
  return Math.round(Number(match[1]) * (MULTIPLIERS[String(match[2]).toLowerCase()] ?? 1));
}
