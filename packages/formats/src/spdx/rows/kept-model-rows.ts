import { ownProperty } from '@trasluz/bom';
import { wordsOf } from '../graph/graph.ts';
import { addCardProperty, cardValues } from './card-properties.ts';
import type { Row } from './row.ts';

/** How many values a member of SPDX takes, and which words. */
interface Kept {
  readonly concept: string;
  readonly property: string;
  readonly member: string;
  readonly isList: boolean;
  readonly words?: ReadonlySet<string>;
}

const PRESENCE: ReadonlySet<string> = new Set(['yes', 'no', 'noAssertion']);

const KEPT: readonly Kept[] = [
  {
    concept: 'explainability',
    property: 'model:explainability',
    member: 'ai_modelExplainability',
    isList: true,
  },
  {
    concept: 'safety risk class',
    property: 'model:safety-risk',
    member: 'ai_safetyRiskAssessment',
    isList: false,
    words: new Set(['serious', 'high', 'medium', 'low']),
  },
  {
    concept: 'preprocessing of a model',
    property: 'model:preprocessing',
    member: 'ai_modelDataPreprocessing',
    isList: true,
  },
  {
    concept: 'standards a model follows',
    property: 'model:standard',
    member: 'ai_standardCompliance',
    isList: true,
  },
  {
    concept: 'about the training',
    property: 'model:training',
    member: 'ai_informationAboutTraining',
    isList: false,
  },
  {
    concept: 'autonomy',
    property: 'model:autonomy',
    member: 'ai_autonomyType',
    isList: false,
    words: PRESENCE,
  },
];

function keptRow({ concept, property, member, isList, words }: Kept): Row {
  const name = ownProperty(property);
  return {
    concept,
    cdx: `modelCard.properties[${name}]`,
    spdx: isList ? `${member}[]` : member,
    mark: '<',
    rule: isList ? 'One property for each.' : 'The first property of that name.',
    write({ own, element }) {
      const values = cardValues(own, name).filter((value) => words?.has(value) !== false);
      if (values.length > 0) element[member] = isList ? [...values] : (values[0] ?? '');
    },
    read(reading) {
      for (const value of wordsOf(reading.item.value, member))
        if (value !== 'noAssertion' && value !== 'NOASSERTION')
          addCardProperty(reading, { name, value }, member);
    },
  };
}

/** What SPDX says of a model and CycloneDX has no member for: it is kept in properties of the model card. */
export const KEPT_MODEL_ROWS: readonly Row[] = KEPT.map(keptRow);
