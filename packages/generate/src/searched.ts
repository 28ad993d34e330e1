import type { Artefact } from './artefact.ts';
import type { Claim, Finding, Section } from './finding.ts';
import { hyperparameter, PARAMETER_COUNT } from './hyperparameter.ts';
import type { Searched } from './input.ts';
import { cardPath } from './sources/card/card.ts';

/** One fact that this generator looks for: where, and which claims answer it. */
interface Search {
  readonly fact: string;
  readonly places: readonly Place[];
  readonly found: (findings: readonly Finding[]) => boolean;
}

/** A kind of file, and the field, heading or header in it. */
type Place = readonly [
  file: 'card' | 'config' | 'adapter' | 'licence' | 'safetensors' | 'gguf' | 'files',
  what: string,
];

/** Every fact of facts.md that the sources of this package can answer, sorted by id. */
const SEARCHES: readonly Search[] = [
  search('component.digest', [['files', 'SHA-256 and SHA-512 of every file']], (finding) => {
    return finding.kind === 'file' && (finding.file.digests ?? finding.file.pointerSha256) !== undefined;
  }),
  search(
    'component.license',
    [
      ['card', 'license'],
      ['licence', 'text'],
      ['gguf', 'general.license'],
    ],
    is('licence'),
  ),
  search(
    'component.purl',
    [
      ['card', 'front matter'],
      ['config', 'fields'],
      ['gguf', 'metadata'],
    ],
    () => false,
  ),
  search(
    'component.supplier',
    [
      ['card', 'Developed by'],
      ['gguf', 'general.organization'],
    ],
    is('manufacturer', 'author'),
  ),
  search('data.acquisition', [['card', 'front matter']], () => false),
  search('data.license-class', [['card', 'front matter']], () => false),
  search(
    'data.role',
    [
      ['card', 'datasets and model-index'],
      ['gguf', 'general.datasets'],
    ],
    () => false,
  ),
  search('data.size', [['card', 'front matter']], () => false),
  search(
    'lineage.base-model',
    [
      ['card', 'base_model'],
      ['adapter', 'base_model_name_or_path'],
      ['gguf', 'general.base_model'],
    ],
    is('ancestor'),
  ),
  search(
    'model.architecture',
    [
      ['config', 'architectures and model_type'],
      ['gguf', 'general.architecture'],
    ],
    is('architecture', 'family'),
  ),
  search('model.co2', [['card', 'co2_eq_emissions']], property('trasluz:co2:grams')),
  search(
    'model.context-length',
    [
      ['config', 'max_position_embeddings'],
      ['gguf', 'context_length'],
    ],
    property(hyperparameter('context_length')),
  ),
  search('model.energy', [['card', 'front matter']], () => false),
  search('model.ethics', [['card', 'headings on ethics, bias, risk and safety']], prose('ethics')),
  search('model.evaluation', [['card', 'model-index and headings on evaluation']], (finding) => {
    return finding.kind === 'metric' || prose('evaluation')(finding);
  }),
  search('model.fairness', [['card', 'headings on bias and fairness']], prose('ethics')),
  search(
    'model.limitations',
    [['card', 'headings on limitations and out-of-scope use']],
    prose('limitations', 'out-of-scope'),
  ),
  search('model.modalities', [['card', 'front matter']], () => false),
  search(
    'model.parameters',
    [
      ['safetensors', 'header'],
      ['gguf', 'header'],
    ],
    property(PARAMETER_COUNT),
  ),
  search(
    'model.quantization',
    [
      ['config', 'quantization_config'],
      ['gguf', 'general.file_type'],
    ],
    property(hyperparameter('quantization')),
  ),
  search('model.task', [['card', 'pipeline_tag']], is('task')),
  search('model.use-cases', [['card', 'headings on intended use']], prose('use-cases')),
  search('portability.format', [['files', 'names and first bytes']], (finding) => {
    return finding.kind === 'file' && finding.file.format !== undefined;
  }),
  search('product.version', [['gguf', 'general.version']], is('version')),
  search('runtime.framework', [['card', 'library_name']], is('library')),
  search(
    'training.accelerator',
    [['card', 'co2_eq_emissions.hardware_used']],
    property('trasluz:co2:hardware'),
  ),
  search('weights.signature', [['files', 'model.sig and *.sigstore.json']], is('signature')),
];

/** Lists the facts that no finding answers, each with the places in which this artefact was searched for it. */
export function searchedFor(artefact: Artefact, findings: readonly Finding[]): readonly Searched[] {
  return SEARCHES.filter(({ found }) => !found(findings)).map(({ fact, places }) => ({
    fact,
    places: places.map((place) => placeText(artefact, place)),
  }));
}

function search(fact: string, places: readonly Place[], found: (finding: Finding) => boolean): Search {
  return { fact, places, found: (findings) => findings.some(found) };
}

function is(...kinds: readonly Claim['kind'][]): (finding: Finding) => boolean {
  return (finding) => kinds.includes(finding.kind);
}

function prose(...sections: readonly Section[]): (finding: Finding) => boolean {
  return (finding) => finding.kind === 'prose' && sections.includes(finding.section);
}

function property(name: string): (finding: Finding) => boolean {
  return (finding) => finding.kind === 'card-property' && finding.name === name;
}

/** Names the file that was searched, or says that there is none of its kind. */
function placeText(artefact: Artefact, [kind, what]: Place): string {
  const names = artefact.entries.map((entry) => entry.path);
  switch (kind) {
    case 'card':
      return named('README.md', cardPath(artefact), what);
    case 'config':
      return named(
        'config.json',
        names.find((path) => path === 'config.json'),
        what,
      );
    case 'adapter':
      return named(
        'adapter_config.json',
        names.find((path) => path.endsWith('adapter_config.json')),
        what,
      );
    case 'licence':
      return named(
        'LICENSE',
        names.find((path) => /^(licen[cs]e|copying)/i.test(path)),
        what,
      );
    case 'safetensors':
      return named(
        '*.safetensors',
        names.find((path) => path.endsWith('.safetensors')),
        what,
      );
    case 'gguf':
      return named(
        '*.gguf',
        names.find((path) => path.endsWith('.gguf')),
        what,
      );
    case 'files':
      return what;
  }
}

function named(usual: string, path: string | undefined, what: string): string {
  return path === undefined ? `${usual} (no such file)` : `${path} (${what})`;
}
