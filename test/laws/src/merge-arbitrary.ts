import type { JsonObject } from '@trasluz/bom';
import fc from 'fast-check';

const TASKS = ['chat', 'text-generation', 'summarization'];

/** Things that several documents describe, each by the same identifiers and otherwise as its author likes. */
const known = fc.record({
  index: fc.nat(4),
  license: fc.constantFrom('MIT', 'Apache-2.0', undefined),
  task: fc.constantFrom(...TASKS, undefined),
  supplier: fc.constantFrom('Acme', 'Acme, Inc.', undefined),
  foundry: fc.constantFrom('one', 'two', undefined),
  part: fc.boolean(),
});

/** Things that only one document describes, though their names and bom-refs may be those of others. */
const own = fc.record({ index: fc.nat(3), description: fc.constantFrom('a', '<b>', '__proto__', '\u202Ex') });

const document = fc.record({
  author: fc.constantFrom('Acme', 'Buyer', 'Cloud'),
  day: fc.constantFrom('01', '02'),
  kind: fc.constantFrom('authors', 'manufacturer', 'supplier', 'tools'),
  subject: fc.option(fc.nat(2), { nil: undefined }),
  known: fc.uniqueArray(known, { maxLength: 4, selector: (one) => one.index }),
  own: fc.uniqueArray(own, { maxLength: 3, selector: (one) => one.index }),
  isCited: fc.boolean(),
});

type Plan = typeof document extends fc.Arbitrary<infer T> ? T : never;

/**
 * Valid documents of CycloneDX 1.7 that describe some of the same things, under bom-refs that often mean other things.
 * One thing has one bom-ref in all of them: which of several it keeps depends on what else has them in each step.
 */
export const mergeable: fc.Arbitrary<JsonObject> = document.map(documentOf);

function documentOf(plan: Plan): JsonObject {
  const components = [
    ...plan.known.map(({ part: _part, ...one }) => knownThing(one)),
    ...plan.own.map((one) => ({
      type: 'library',
      name: `own-${one.index}`,
      description: `${one.description} ${plan.author}`,
      'bom-ref': one.index === 0 ? '__proto__' : `ref-${one.index}`,
    })),
  ];
  const refs = components.map((one) => String((one as JsonObject)['bom-ref']));
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.7',
    version: 1,
    metadata: metadataOf(plan),
    ...(components.length === 0 ? {} : { components }),
    services: [
      {
        name: 'storage',
        'bom-ref': 'storage',
        provider: { name: plan.author },
        properties: [{ name: 'trasluz:cloud:region', value: `region-${plan.day}` }],
      },
    ],
    dependencies: refs.map((ref, at) => ({ ref, dependsOn: at === 0 ? [] : [refs[0] ?? ref] })),
    compositions: [{ aggregate: 'incomplete', assemblies: ['storage', ...refs.slice(0, 1)] }],
    vulnerabilities: refs.slice(0, 1).map((ref) => ({ id: 'CVE-2026-0001', affects: [{ ref }] })),
    annotations: [
      {
        subjects: ['storage'],
        annotator: { organization: { name: plan.author } },
        timestamp: '2026-01-01T00:00:00Z',
        text: 'seen',
      },
    ],
    formulation: [{ 'bom-ref': 'formula', workflows: [workflowOf(plan)] }],
    ...(plan.isCited
      ? {
          citations: [
            {
              timestamp: '2026-01-03T00:00:00Z',
              attributedTo: 'storage',
              expressions: ["$..[?(@['bom-ref']=='storage')].properties"],
            },
            {
              timestamp: '2026-01-04T00:00:00Z',
              attributedTo: 'storage',
              pointers: ['/services/0/provider'],
            },
          ],
        }
      : {}),
  };
}

function knownThing({
  index,
  license,
  task,
  supplier,
  foundry,
}: Omit<Plan['known'][number], 'part'>): JsonObject {
  return {
    type: 'machine-learning-model',
    name: `known-${index}`,
    version: '1',
    'bom-ref': `ref-${index}`,
    purl: `pkg:huggingface/acme/known-${index}@1`,
    ...(license === undefined ? {} : { licenses: [{ license: { id: license } }] }),
    ...(task === undefined ? {} : { modelCard: { modelParameters: { task } } }),
    ...(supplier === undefined ? {} : { supplier: { name: supplier } }),
    ...(foundry === undefined ? {} : { properties: [{ name: 'trasluz:hw:foundry', value: foundry }] }),
  };
}

function metadataOf({ author, day, kind, subject }: Plan): JsonObject {
  const parties: Readonly<Record<Plan['kind'], JsonObject>> = {
    authors: { authors: [{ name: author }] },
    manufacturer: { manufacturer: { name: author } },
    supplier: { supplier: { name: author } },
    tools: { tools: { components: [{ type: 'application', name: author, version: '1' }] } },
  };
  return {
    timestamp: `2026-01-${day}T00:00:00Z`,
    ...(subject === undefined
      ? {}
      : {
          component: {
            type: 'application',
            name: `app-${subject}`,
            version: '1',
            'bom-ref': 'subject',
            supplier: { name: 'Acme' },
          },
        }),
    ...(parties[kind] ?? {}),
  };
}

function workflowOf({ author }: Plan): JsonObject {
  return {
    'bom-ref': 'workflow',
    uid: author,
    taskTypes: ['build'],
    resourceReferences: [{ ref: 'storage' }],
  };
}
