import { type JsonObject, objectAt, objectsAt, textAt } from '@trasluz/bom';
import type { Finding } from '../../finding.ts';
import { plainText, scalarText } from '../../plain-text.ts';
import { type Fields, unexpected } from './fields.ts';

/** Results of a model index that are taken over: the longest real ones, embedding benchmarks, list some thousands. */
export const METRICS_MAX = 5_000;

/** Reads the results of `model-index`: one metric each, with task and data set as its slice, and the data sets. */
export function readModelIndex(fields: Fields): readonly Finding[] {
  const raw = fields.values['model-index'];
  if (raw === undefined || raw === null) return [];
  if (!Array.isArray(raw)) {
    fields.issues.push(
      unexpected(fields, { name: 'model-index', found: 'no list', expected: 'a list of models' }),
    );
    return [];
  }
  const models = objectsAt(fields.values, 'model-index');
  const findings = models.flatMap(([at, model]) => [
    ...modelName(fields, at, model),
    ...results(fields, at, model),
  ]);
  return findings.slice(0, METRICS_MAX);
}

function modelName(fields: Fields, at: number, model: JsonObject): readonly Finding[] {
  const value = plainText(textAt(model, 'name') ?? '');
  return value === undefined ? [] : [{ kind: 'name', value, from: `${fields.file}#model-index[${at}].name` }];
}

function results(fields: Fields, at: number, model: JsonObject): readonly Finding[] {
  return objectsAt(model, 'results').flatMap(([index, result]) => {
    const from = `${fields.file}#model-index[${at}].results[${index}]`;
    const dataset = objectAt(result, 'dataset');
    const name = scalarText(dataset?.['type']) ?? scalarText(dataset?.['name']);
    const evaluated: readonly Finding[] =
      name === undefined ? [] : [{ kind: 'dataset', name, role: 'evaluation', from }];
    return [...evaluated, ...metrics(fields, result, from)];
  });
}

function metrics(fields: Fields, result: JsonObject, from: string): readonly Finding[] {
  const slice = sliceOf(result);
  return objectsAt(result, 'metrics').flatMap(([index, metric]) => {
    const type = scalarText(metric['type']) ?? scalarText(metric['name']);
    const value = scalarText(metric['value']);
    if (type === undefined || value === undefined) {
      const found = type === undefined ? 'no type' : 'no single value';
      fields.issues.push(
        unexpected(fields, { name: `model-index metric ${index}`, found, expected: 'type and value' }),
      );
      return [];
    }
    return [
      {
        kind: 'metric' as const,
        metric: slice === undefined ? { type, value } : { type, value, slice },
        from,
      },
    ];
  });
}

/** Tells what was measured on what: the schema has no field for the data set of a metric but its slice. */
function sliceOf(result: JsonObject): string | undefined {
  const dataset = objectAt(result, 'dataset');
  const parts = [
    ['task', scalarText(objectAt(result, 'task')?.['type'])],
    ['dataset', scalarText(dataset?.['name']) ?? scalarText(dataset?.['type'])],
    ['config', scalarText(dataset?.['config'])],
    ['split', scalarText(dataset?.['split'])],
    ['revision', scalarText(dataset?.['revision'])],
  ];
  return plainText(
    parts.flatMap(([label, value]) => (value === undefined ? [] : [`${label} ${value}`])).join(', '),
  );
}
