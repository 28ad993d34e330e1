import { type Claim, type Finding, findingsOf, type Section } from './finding.ts';
import { hyperparameter, PARAMETER_COUNT } from './hyperparameter.ts';

/** A kind of file in which something is looked for. */
export type Kind = 'card' | 'config' | 'adapter' | 'licence' | 'safetensors' | 'gguf' | 'files';

/** One fact that this generator looks for: where, and which findings answer it. */
export interface Search {
  /** Id of the fact; see facts.md. */
  readonly fact: string;
  /** The kinds of file, and the field, heading or header in each. */
  readonly places: readonly (readonly [kind: Kind, what: string])[];
  readonly answered: (findings: readonly Finding[]) => boolean;
}

type Answer = Search['answered'];

/** A fact for which no file that is read here has a field: it was looked for, and it cannot be found. */
const NEVER: Answer = () => false;

const FRONT_MATTER = [['card', 'front matter']] as const;

/** Every fact of facts.md that the sources of this package look for, sorted by id. */
export const SEARCHES: readonly Search[] = [
  search('component.digest', [['files', 'SHA-256 and SHA-512 of every file']], hasDigest),
  search(
    'component.license',
    [
      ['card', 'license'],
      ['licence', 'text'],
      ['gguf', 'general.license'],
    ],
    has('licence'),
  ),
  search('component.purl', [...FRONT_MATTER, ['config', 'fields'], ['gguf', 'metadata']], NEVER),
  search(
    'component.supplier',
    [
      ['card', 'Developed by'],
      ['gguf', 'general.organization'],
    ],
    has('manufacturer'),
  ),
  search('data.acquisition', FRONT_MATTER, NEVER),
  search('data.license-class', FRONT_MATTER, NEVER),
  search(
    'data.role',
    [
      ['card', 'datasets, model-index'],
      ['gguf', 'general.datasets'],
    ],
    everyDatasetHasRole,
  ),
  search('data.size', FRONT_MATTER, NEVER),
  search(
    'lineage.base-model',
    [
      ['card', 'base_model'],
      ['adapter', 'base_model_name_or_path'],
      ['gguf', 'general.base_model'],
    ],
    has('ancestor'),
  ),
  search(
    'model.architecture',
    [
      ['config', 'architectures, model_type'],
      ['gguf', 'general.architecture'],
    ],
    has('architecture', 'family'),
  ),
  search('model.co2', [['card', 'co2_eq_emissions']], hasProperty('trasluz:co2:grams')),
  search(
    'model.context-length',
    [
      ['config', 'max_position_embeddings'],
      ['gguf', 'context_length'],
    ],
    hasProperty(hyperparameter('context_length')),
  ),
  search('model.energy', FRONT_MATTER, NEVER),
  search('model.ethics', [['card', 'headings on ethics, bias, risk, safety']], hasProse('ethics')),
  search('model.evaluation', [['card', 'model-index']], has('metric')),
  search('model.fairness', FRONT_MATTER, NEVER),
  search(
    'model.limitations',
    [['card', 'headings on limitations, out-of-scope use']],
    hasProse('limitations', 'out-of-scope'),
  ),
  search('model.modalities', FRONT_MATTER, NEVER),
  search(
    'model.parameters',
    [
      ['safetensors', 'header'],
      ['gguf', 'header'],
    ],
    hasProperty(PARAMETER_COUNT),
  ),
  search(
    'model.quantization',
    [
      ['config', 'quantization_config'],
      ['gguf', 'general.file_type'],
    ],
    hasProperty(hyperparameter('quantization')),
  ),
  search('model.task', [['card', 'pipeline_tag']], has('task')),
  search('model.use-cases', [['card', 'headings on intended use']], hasProse('use-cases')),
  search('portability.format', [['files', 'names and first bytes']], hasFormat),
  search('product.version', [['gguf', 'general.version']], has('version')),
  search('runtime.framework', [['card', 'library_name']], has('library')),
  search('training.accelerator', FRONT_MATTER, NEVER),
  search('weights.signature', [['files', 'model.sig and *.sigstore.json']], has('signature')),
];

function search(fact: string, places: Search['places'], answered: Answer): Search {
  return { fact, places, answered };
}

function has(...kinds: readonly Claim['kind'][]): Answer {
  return (findings) => findings.some(({ kind }) => kinds.includes(kind));
}

function hasProse(...sections: readonly Section[]): Answer {
  return (findings) => findingsOf(findings, 'prose').some(({ section }) => sections.includes(section));
}

function hasProperty(wanted: string): Answer {
  return (findings) => findingsOf(findings, 'card-property').some(({ name }) => name === wanted);
}

function hasDigest(findings: readonly Finding[]): boolean {
  return findingsOf(findings, 'file').some(({ file }) => (file.digests ?? file.pointerSha256) !== undefined);
}

function hasFormat(findings: readonly Finding[]): boolean {
  return findingsOf(findings, 'file').some(({ file }) => file.format !== undefined);
}

function everyDatasetHasRole(findings: readonly Finding[]): boolean {
  const datasets = findingsOf(findings, 'dataset');
  return datasets.length > 0 && datasets.every(({ role }) => role !== undefined);
}
