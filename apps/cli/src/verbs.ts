import type { Flag, Verb } from './verb.ts';

const AT: Flag = { flags: '--at <number>', help: 'read the registry as it was at this publication number' };
const REGISTRY: Flag = { flags: '--registry <url>', help: 'the registry (environment: TRASLUZ_REGISTRY)' };
const READ: readonly Flag[] = [AT, REGISTRY];

/** Every verb, in the order of the help. */
export const VERBS: readonly Verb[] = [
  {
    name: 'generate',
    inputs: '<kind> <path...>',
    summary: 'Make an AI BOM from artefacts; kind is "model"',
    examples: [
      'trasluz generate model ./my-model -o cyclonedx=model.cdx.json',
      'trasluz generate model . -o json',
    ],
    flags: [
      {
        flags: '--repo <repository>',
        help: 'hub repository as organisation/name[@commit], when the files do not state it',
      },
      { flags: '--name <name>', help: 'name of the model, when you know it better than its files' },
      { flags: '--model-version <version>', help: 'version of the model' },
      { flags: '--timestamp <date>', help: 'RFC 3339 time to write; without it the document carries none' },
      { flags: '--progress <when>', help: 'auto, plain or none', default: 'auto' },
    ],
    outputs: ['cyclonedx', 'json', 'table', 'markdown'],
    load: () => import('./commands/generate.ts'),
  },
  {
    name: 'validate',
    inputs: '<file...>',
    summary: 'Check documents: JSON, schema and meaning',
    examples: [
      'trasluz validate bom.json',
      'cat bom.json | trasluz validate - -o json',
      'trasluz validate bom.json --fix --dry-run',
      'trasluz validate *.json -o github -o sarif=trasluz.sarif',
    ],
    flags: [
      { flags: '--max-issues <count>', help: 'print at most this many issues per file', default: '200' },
      { flags: '--fix', help: 'repair what has one right answer, show each repair and write the file' },
      { flags: '-n, --dry-run', help: 'with --fix: show the repairs, write nothing' },
    ],
    outputs: ['table', 'json', 'markdown', 'sarif', 'github'],
    load: () => import('./commands/validate.ts'),
  },
  {
    name: 'lint',
    inputs: '<file...>',
    summary: 'Find what is valid and worth a second look',
    examples: [
      'trasluz lint bom.json',
      'trasluz lint bom.json --skip W0302 --fail-on warning -o sarif=lint.sarif',
    ],
    flags: [
      { flags: '--rule <codes>', help: 'only these codes, separated by commas' },
      { flags: '--skip <codes>', help: 'not these codes' },
      {
        flags: '--fail-on <severity>',
        help: 'warning: exit 2 when anything was found; never',
        default: 'never',
      },
    ],
    outputs: ['table', 'json', 'markdown', 'sarif', 'github'],
    load: () => import('./commands/lint.ts'),
  },
  {
    name: 'rules',
    inputs: '<action> [code...]',
    summary: 'List the codes of issues, or explain some; action is "list" or "explain"',
    examples: ['trasluz rules list', 'trasluz rules explain E0312 --lang es'],
    flags: [],
    outputs: ['table', 'json', 'markdown'],
    load: () => import('./commands/rules.ts'),
  },
  {
    name: 'convert',
    inputs: '<file>',
    summary: 'Write a document in another form and name every loss',
    examples: [
      'trasluz convert bom.json --to spdx3 > bom.spdx3.json',
      'trasluz convert bom.json --to cdx1.6 -o document=bom-1.6.json --loss-report losses.json --fail-on-loss',
    ],
    flags: [
      { flags: '--to <form>', help: 'cdx1.7, cdx1.6, cdx1.7-xml, cdx1.6-xml or spdx3' },
      { flags: '--loss-report <path>', help: 'write the losses as JSON' },
      { flags: '--fail-on-loss', help: 'exit 2 and write no document when anything is lost' },
      ...READ,
    ],
    outputs: ['document', 'table', 'json', 'markdown'],
    load: () => import('./commands/convert.ts'),
  },
  {
    name: 'merge',
    inputs: '<file...>',
    summary:
      'Make one document of several; things are recognised by purl, digest and alias, never by bom-ref alone',
    examples: [
      'trasluz merge vendor.json scan.json > merged.json',
      'trasluz merge *.json --strategy hierarchical --subject acme-chat@3.2 -o document=merged.json -o table',
    ],
    flags: [
      {
        flags: '--strategy <form>',
        help: 'flat, or hierarchical: parts below the subject they came with',
        default: 'flat',
      },
      { flags: '--subject <name>', help: 'name@version of what the result is about' },
      {
        flags: '--fail-on <condition>',
        help: 'conflict: exit 2 and write no document when authors contradict each other; never',
        default: 'never',
      },
      ...READ,
    ],
    outputs: ['document', 'table', 'json', 'markdown'],
    load: () => import('./commands/merge.ts'),
  },
  {
    name: 'redact',
    inputs: '<file>',
    summary: 'Keep places of a document back, with salted commitments that can be opened to one buyer later',
    examples: [
      'trasluz redact bom.json --rules redact.yaml --openings openings.json -o document=public.json',
      'trasluz redact public.json --check openings.json',
    ],
    flags: [
      { flags: '--rules <path>', help: 'YAML or JSON: remove, a list of JSONPath expressions' },
      { flags: '--openings <path>', help: 'where to keep what opens the commitments; keep it secret' },
      {
        flags: '--check <path>',
        help: 'check openings against the document instead; exit 2 when one does not match',
      },
    ],
    outputs: ['document', 'table', 'json', 'markdown'],
    load: () => import('./commands/redact.ts'),
  },
  {
    name: 'query',
    inputs: '<input> <expression>',
    summary: 'Select places of a document by JSONPath (RFC 9535)',
    examples: [
      'trasluz query bom.json \'$..[?@.type=="device"].name\'',
      "trasluz query bom.json '$.components[*].purl' -o values",
    ],
    flags: [{ flags: '--fail-on-none', help: 'exit 2 when nothing is selected' }, ...READ],
    outputs: ['table', 'json', 'markdown', 'values'],
    load: () => import('./commands/query.ts'),
  },
  {
    name: 'tree',
    inputs: '<input>',
    summary: 'Draw what the subject of a document stands on',
    examples: ['trasluz tree bom.json', 'trasluz tree community.localhost/openai@latest --depth 3'],
    flags: [{ flags: '--depth <count>', help: 'draw at most this deep, up to 50', default: '8' }, ...READ],
    outputs: ['table', 'json', 'markdown'],
    load: () => import('./commands/tree.ts'),
  },
  {
    name: 'diff',
    inputs: '<before> <after>',
    summary: 'Show what changed between two documents',
    examples: ['trasluz diff old.json new.json', 'trasluz diff old.json new.json --fail-on any -o markdown'],
    flags: [
      { flags: '--fail-on <condition>', help: 'any: exit 2 when anything changed; never', default: 'never' },
      ...READ,
    ],
    outputs: ['table', 'json', 'markdown'],
    load: () => import('./commands/diff.ts'),
  },
  {
    name: 'publish',
    inputs: '<file>',
    summary: 'Publish a document under a name and version',
    examples: ['TRASLUZ_TOKEN=… trasluz publish model.cdx.json --as dev.localhost/my-model@1.0'],
    flags: [
      { flags: '--as <reference>', help: 'namespace/product@version' },
      { flags: '--token-file <path>', help: 'file that holds the token (environment: TRASLUZ_TOKEN)' },
      { flags: '-n, --dry-run', help: 'check the document and the name, publish nothing' },
      REGISTRY,
    ],
    outputs: ['table', 'json', 'markdown'],
    load: () => import('./commands/publish.ts'),
  },
  {
    name: 'show',
    inputs: '<reference>',
    summary: 'Show a published version and its facts',
    examples: ['trasluz show community.localhost/openai@latest', 'trasluz show sha256:… --lens hardware'],
    flags: [{ flags: '--lens <name>', help: 'only the facts of one lens' }, ...READ],
    outputs: ['table', 'json', 'markdown'],
    load: () => import('./commands/show.ts'),
  },
  {
    name: 'compare',
    inputs: '<reference...>',
    summary: 'Put two to five versions side by side',
    examples: [
      'trasluz compare community.localhost/aws@latest community.localhost/azure@latest --differences',
    ],
    flags: [
      { flags: '--lens <name>', help: 'only one lens' },
      { flags: '--differences', help: 'only rows that differ' },
      ...READ,
    ],
    outputs: ['table', 'json', 'markdown'],
    load: () => import('./commands/compare.ts'),
  },
  {
    name: 'search',
    inputs: '<query>',
    summary: 'Find suppliers, models, chips and clouds',
    examples: ['trasluz search openai', 'trasluz search trainium --kind accelerator -o json'],
    flags: [
      { flags: '--kind <kind>', help: 'system, model, dataset, accelerator or cloud-service' },
      { flags: '--supplier <domain>', help: 'only about this supplier' },
      { flags: '--limit <count>', help: 'at most this many', default: '50' },
      ...READ,
    ],
    outputs: ['table', 'json', 'markdown'],
    load: () => import('./commands/search.ts'),
  },
];
