import { type JsonObject, ownProperty } from '@trasluz/bom';
import { objectsOf, textOf, textsOf, wordAt } from '../draft.ts';
import { linksIn, wordsOf } from '../graph/graph.ts';
import { markedId } from '../things/assemble.ts';
import { addCardProperty, CARD_PROPERTIES, cardValues } from './card-properties.ts';
import { isMeasuring } from './dataset-role.ts';
import { dictionaryEntry, dictionaryOf } from './dictionary.ts';
import { ENERGY } from './energy-row.ts';
import { KEPT_MODEL_ROWS } from './kept-model-rows.ts';
import { type Row, said, type Writing } from './row.ts';

const PARAMETERS = ['modelCard', 'modelParameters'] as const;
const CONSIDERATIONS = ['modelCard', 'considerations'] as const;

const APPROACHES: ReadonlySet<string> = new Set([
  'supervised',
  'unsupervised',
  'reinforcement-learning',
  'semi-supervised',
  'self-supervised',
]);

const ARCHITECTURE: Row = {
  concept: 'approach / architecture',
  cdx: 'modelCard.modelParameters.architectureFamily, .modelArchitecture, .approach.type',
  spdx: 'ai_typeOfModel[]',
  mark: '>',
  rule: 'In the order family, architecture, approach; a word for an approach is read as one, of the others the first is the family.',
  write({ own, element }) {
    const words = [
      textOf(own, [...PARAMETERS, 'architectureFamily']),
      textOf(own, [...PARAMETERS, 'modelArchitecture']),
      textOf(own, [...PARAMETERS, 'approach', 'type']),
    ].filter((word) => word !== undefined);
    if (words.length > 0) element['ai_typeOfModel'] = words;
  },
  read(reading) {
    const words = wordsOf(reading.item.value, 'ai_typeOfModel');
    const approach = words.find((word) => APPROACHES.has(word));
    const [family, ...others] = words.filter((word) => !APPROACHES.has(word));
    reading.put([...PARAMETERS, 'architectureFamily'], family, 'ai_typeOfModel');
    const architecture = others.length === 0 ? undefined : others.join(', ');
    reading.put([...PARAMETERS, 'modelArchitecture'], architecture, 'ai_typeOfModel');
    reading.put([...PARAMETERS, 'approach', 'type'], approach, 'ai_typeOfModel');
  },
};

/** A task is one word such as "text-generation"; what is longer is about the use. */
const ONE_WORD = /^[\w-]+$/;

const TASK: Row = {
  concept: 'task / domain',
  cdx: 'modelCard.modelParameters.task, .considerations.useCases[], tags[]',
  spdx: 'ai_informationAboutApplication, ai_domain[]',
  mark: '~',
  rule: 'The task is the information about the application, where it is one word; use cases are domains; tags are in the extension.',
  write({ own, element }) {
    const task = textOf(own, [...PARAMETERS, 'task']);
    if (task !== undefined && ONE_WORD.test(task)) element['ai_informationAboutApplication'] = task;
    const useCases = textsOf(own, [...CONSIDERATIONS, 'useCases']);
    if (useCases.length > 0) element['ai_domain'] = [...useCases];
  },
  read(reading) {
    const about = said(reading, 'ai_informationAboutApplication');
    const isTask = about !== undefined && ONE_WORD.test(about);
    reading.see('ai_informationAboutApplication');
    if (isTask) reading.put([...PARAMETERS, 'task'], about, 'ai_informationAboutApplication');
    const useCases = [
      ...wordsOf(reading.item.value, 'ai_domain'),
      ...(about === undefined || isTask ? [] : [about]),
    ];
    if (useCases.length > 0) reading.put([...CONSIDERATIONS, 'useCases'], useCases, 'ai_domain');
  },
};

const METRICS: Row = {
  concept: 'metrics',
  cdx: 'modelCard.quantitativeAnalysis.performanceMetrics[]',
  spdx: 'ai_metric[]',
  mark: '>',
  rule: 'The key is type, then "@" and the slice; confidence intervals are in the extension.',
  write({ own, element }) {
    const metrics = objectsOf(own, METRICS_PATH).flatMap((metric) => {
      const type = textOf(metric, 'type');
      const slice = textOf(metric, 'slice');
      const value = textOf(metric, 'value');
      if (type === undefined || value === undefined) return [];
      return [dictionaryEntry(slice === undefined ? type : `${type}@${slice}`, value)];
    });
    if (metrics.length > 0) element['ai_metric'] = metrics;
  },
  read(reading) {
    dictionaryOf(reading.item.value, 'ai_metric').forEach(({ key, value }, index) => {
      const [, type = key, slice] = /^([^@]+)@(.+)$/s.exec(key) ?? [];
      const metric = {
        type,
        ...(value === undefined ? {} : { value }),
        ...(slice === undefined ? {} : { slice }),
      };
      reading.put([...METRICS_PATH, index], metric, `ai_metric/${index}`);
    });
  },
};

const METRICS_PATH = ['modelCard', 'quantitativeAnalysis', 'performanceMetrics'] as const;

const LIMITATIONS: Row = {
  concept: 'limitations',
  cdx: 'modelCard.considerations.technicalLimitations[]',
  spdx: 'ai_limitation',
  mark: '>',
  rule: 'Joined by line breaks, and taken apart at them.',
  write({ own, element }) {
    const limitations = textsOf(own, [...CONSIDERATIONS, 'technicalLimitations']);
    if (limitations.some((one) => one !== '')) element['ai_limitation'] = limitations.join('\n');
  },
  read(reading) {
    const limitation = said(reading, 'ai_limitation');
    const lines = limitation?.split('\n').filter((line) => line.trim() !== '') ?? [];
    if (lines.length > 0) reading.put([...CONSIDERATIONS, 'technicalLimitations'], lines, 'ai_limitation');
  },
};

const HYPERPARAMETER = 'cdx:ai-ml:model:hyperparameter:';
const THRESHOLD = ownProperty('metric:threshold');

const HYPERPARAMETERS: Row = {
  concept: 'hyper-parameters',
  cdx: `modelCard.properties[${HYPERPARAMETER}*]`,
  spdx: 'ai_hyperparameter[]',
  mark: '=',
  rule: 'Without the prefix, and with it again.',
  write({ own, element }) {
    const entries = objectsOf(own, CARD_PROPERTIES).flatMap((property) => {
      const name = textOf(property, 'name');
      if (name?.startsWith(HYPERPARAMETER) !== true) return [];
      return [dictionaryEntry(name.slice(HYPERPARAMETER.length), wordAt(property, 'value'))];
    });
    if (entries.length > 0) element['ai_hyperparameter'] = entries;
  },
  read(reading) {
    dictionaryOf(reading.item.value, 'ai_hyperparameter').forEach(({ key, value }, index) => {
      addCardProperty(reading, { name: HYPERPARAMETER + key, value }, `ai_hyperparameter/${index}`);
    });
  },
};

const THRESHOLDS: Row = {
  concept: 'thresholds',
  cdx: `modelCard.properties[${THRESHOLD}]`,
  spdx: 'ai_metricDecisionThreshold[]',
  mark: '<',
  rule: 'Written `<metric>=<value>`.',
  write({ own, element }) {
    const entries = cardValues(own, THRESHOLD).flatMap((text) => {
      const at = text.lastIndexOf('=');
      return at < 1 ? [] : [dictionaryEntry(text.slice(0, at), text.slice(at + 1))];
    });
    if (entries.length > 0) element['ai_metricDecisionThreshold'] = entries;
  },
  read(reading) {
    dictionaryOf(reading.item.value, 'ai_metricDecisionThreshold').forEach(({ key, value }, index) => {
      addCardProperty(
        reading,
        { name: THRESHOLD, value: `${key}=${value ?? ''}` },
        `ai_metricDecisionThreshold/${index}`,
      );
    });
  },
};

/** What a model was made from and measured with. */
export const DATASETS: Row = {
  concept: 'trained on / tested on',
  cdx: 'modelCard.modelParameters.datasets[].ref',
  spdx: 'trainedOn, testedOn',
  mark: '=',
  rule: 'The role of the dataset decides; a dataset that is written in the model card has an element of its own.',
  write(writing) {
    const { own, graph, thing } = writing;
    const ids = objectsOf(own, DATASETS_PATH).flatMap((entry) => datasetId(writing, entry) ?? []);
    const roles = Map.groupBy(new Set(ids), (id) =>
      isMeasuring(writing.document.thingById.get(id)) ? 'testedOn' : 'trainedOn',
    );
    const { trainedOn: training = [], testedOn: measuring = [] } = Object.fromEntries(roles);
    if (training.length > 0) graph.relate({ from: thing.id, type: 'trainedOn', to: training });
    if (measuring.length > 0) graph.relate({ from: thing.id, type: 'testedOn', to: measuring });
  },
  read(reading) {
    const links = ['trainedOn', 'testedOn'].flatMap((type) => linksIn(reading.links, type));
    const seen = new Set<string>();
    for (const { to, pointer } of links)
      for (const id of to) {
        const ref = reading.refOf(id);
        // Tested on what it also was trained on: a dataset has one role in CycloneDX, and this link stays unsaid.
        if (ref === undefined || seen.has(ref)) continue;
        reading.put([...DATASETS_PATH, seen.size], { ref }, pointer);
        seen.add(ref);
      }
  },
};

const DATASETS_PATH = [...PARAMETERS, 'datasets'] as const;

function datasetId({ document }: Writing, entry: JsonObject): string | undefined {
  const ref = textOf(entry, 'ref');
  return ref === undefined ? markedId(entry) : document.idOfRef(ref);
}

const PERSONAL: Row = {
  concept: 'personal data in a model',
  cdx: 'data[].sensitiveData[] of its datasets',
  spdx: 'ai_useSensitivePersonalInformation',
  mark: '~',
  rule: 'yes where a dataset of the model has sensitive data, else noAssertion, never no; not read, since the datasets say it.',
  write({ own, element, document }) {
    const sensitive = objectsOf(own, DATASETS_PATH).some((entry) => {
      const ref = textOf(entry, 'ref');
      const id = ref === undefined ? markedId(entry) : document.idOfRef(ref);
      return isSensitive(id === undefined ? undefined : document.thingById.get(id)?.own);
    });
    element['ai_useSensitivePersonalInformation'] = sensitive ? 'yes' : 'noAssertion';
  },
};

function isSensitive(own: JsonObject | undefined): boolean {
  if (own === undefined) return false;
  return textsOf(own, 'sensitiveData').length + textsOf(own, ['data', 0, 'sensitiveData']).length > 0;
}

/** Everything that the AI profile says about a model. */
export const MODEL_ROWS: readonly Row[] = [
  ARCHITECTURE,
  TASK,
  HYPERPARAMETERS,
  METRICS,
  THRESHOLDS,
  LIMITATIONS,
  ...KEPT_MODEL_ROWS,
  ENERGY,
  PERSONAL,
];
