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

/** The letters that stand behind a count of parameters, each a thousand times the one before. */
const LETTERS = 'kmbt';

/** Reads a count of parameters such as `34B`, `8x7B` aside, as a number; any other text is kept. */
export function parseParameterCount(value: FactValue): FactValue {
  const match = /^(\d+(?:\.\d+)?)\s*([kmbt])$/i.exec(String(value));
  if (match === null) return value;
  return Math.round(Number(match[1]) * 1000 ** (1 + LETTERS.indexOf(String(match[2]).toLowerCase())));
}
