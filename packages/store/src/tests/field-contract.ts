import type { Fact } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { publish } from '../publish/publish.ts';
import type { ComponentItem, EdgeInput, PublishInput } from '../publish/publish-input.ts';
import { findVersions } from '../read/find-versions.ts';
import { listComponents } from '../read/list-components.ts';
import { listEdges } from '../read/list-edges.ts';
import { listFacts } from '../read/list-facts.ts';
import type { Version } from '../read/registry-items.ts';
import { findSupplier } from '../read/suppliers.ts';
import { buildFact, buildInput, buildNode } from './builders.ts';
import type { TestDatabase } from './store-contract.ts';

/** Texts that a database, a driver or a way of quoting could change, each kept as it is. */
const TEXTS: readonly (readonly [what: string, text: string])[] = [
  ['nothing', ''],
  ['blanks', '  a  b  '],
  ['line breaks', 'a\r\nb\n'],
  ['quotes', `'a' "b" \`c\``],
  ['backslashes', 'a\\b\\\\c\\'],
  ['an array', '{a,b}'],
  ['NULL', 'NULL'],
  ['a parameter', '$1 :name ?'],
  ['JSON', '{"a":[1,null]}'],
  ['an escape of JSON', '\\u0041\\n'],
  ['control characters', '\u0001\u001b[31m\u007f'],
  ['other scripts', 'León 日本 модель'],
  ['signs beyond the first plane', '😀👩‍👩‍👧'],
  ['directions', 'a\u202eb\u2066c'],
  ['separate accents', 'e\u0301'],
  // At the very beginning PGlite's reader takes it away; see the README.
  ['a byte order mark', 'a\ufeffb'],
  ['the last characters', '\uffff\u{10ffff}'],
  ['SQL', "'); drop table release; --"],
];

/** Members of a version that the document gives, and where a reader finds them. */
const VERSION_MEMBERS: readonly (readonly [
  member: string,
  input: (text: string) => Partial<PublishInput>,
  read: (version: Version) => unknown,
])[] = [
  ['name', (name) => ({ subject: { name, kind: 'model' } }), (version) => version.name],
  ['author', (author) => ({ author }), (version) => version.author],
  [
    'supplier name',
    (name) => ({ supplier: { domain: 'acme.example', name } }),
    (version) => version.supplier.name,
  ],
  [
    'country',
    (country) => ({ supplier: { domain: 'acme.example', name: 'A', country } }),
    (version) => version.supplier.country,
  ],
  [
    'parent',
    (parent) => ({ supplier: { domain: 'acme.example', name: 'A', parent } }),
    (version) => version.supplier.parent,
  ],
  ['media type', (mediaType) => ({ mediaType }), (version) => version.mediaType],
  ['format', (name) => ({ format: { name, version: name } }), (version) => version.format.version],
];

const NODE_MEMBERS = ['id', 'name', 'version', 'purl', 'supplier', 'license', 'pointer'] as const;
const EDGE_MEMBERS = ['from', 'to', 'pointer', 'label'] as const;
const FACT_MEMBERS = ['id', 'subject', 'subjectName', 'asOf', 'note'] as const;

/** Whatever text stands in a document stands in the answers. */
export function describeFields(db: TestDatabase): void {
  describe('text that holds', () => {
    it.each(TEXTS)('%s is kept in every member of a version', async (_, text) => {
      for (const [member, input, read] of VERSION_MEMBERS) {
        const document = buildInput({ product: member, ...input(text) });
        await publish(db(), document);
        const { value } = await findVersions(db(), [
          { kind: 'name', namespace: 'acme.example', product: member, version: 'latest' },
        ]);
        expect(value[0] && read(value[0]), member).toBe(text);
      }
    });

    it.each(TEXTS)('%s is kept in every member of a thing, a relation and a fact', async (_, text) => {
      const nodes = NODE_MEMBERS.map((member): ComponentItem => buildNode({ [member]: text }));
      const edge: EdgeInput = { kind: 'flows-to', from: 'a', to: 'b', pointer: '/x', label: 'l' };
      const edges = EDGE_MEMBERS.map((member): EdgeInput => ({ ...edge, [member]: text }));
      const facts = FACT_MEMBERS.map((member) => buildFact({ [member]: text } as Partial<Fact>));
      const input = buildInput({ nodes: [...nodes, buildNode({ digests: [text, text] })], edges, facts });
      await publish(db(), input);
      const { digest } = input;
      expect((await listComponents(db(), { digest })).items).toEqual(input.nodes);
      expect((await listFacts(db(), { digest })).items).toEqual(facts);
      const shown = (await listEdges(db(), { digest })).items;
      expect(shown.map(({ fromName: _, toName: __, ...rest }) => rest)).toEqual(edges);
    });

    it.each(TEXTS)('%s is kept in the values and sources of a fact', async (_, text) => {
      const fact = buildFact({
        values: [text, text],
        pointers: [text],
        author: { name: text, relation: 'registry' },
        sources: [{ title: text, url: text, date: text, quote: text }],
      });
      const input = buildInput({ facts: [fact] });
      await publish(db(), input);
      expect((await listFacts(db(), { digest: input.digest })).items).toEqual([fact]);
    });

    it.each(TEXTS)('%s is found as a subject, and finds nothing else', async (_, text) => {
      const facts = [buildFact({ subject: text }), buildFact({ subject: `${text}x` })];
      const input = buildInput({ facts });
      await publish(db(), input);
      const { items } = await listFacts(db(), { digest: input.digest, subject: text });
      expect(items).toEqual([facts[0]]);
    });
  });

  describe('values', () => {
    it.each([
      [[0, -0.5, 1e21, 1e-7, 123_456_789.123]],
      [[Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER]],
      [[5e-324, Number.MAX_VALUE]],
      [[true, false]],
      [['1', 1, 'true', true]],
      [[]],
    ])('%j come back with type and precision', async (values) => {
      const input = buildInput({ facts: [buildFact({ values })] });
      await publish(db(), input);
      expect((await listFacts(db(), { digest: input.digest })).items[0]?.fact.values).toEqual(values);
    });
  });

  describe('what a document does not say', () => {
    it('is absent, not null and not empty', async () => {
      const { version: _, ...node } = buildNode();
      const { asOf: __, ...fact } = buildFact().fact;
      const supplier = { domain: 'bare.example', name: 'Bare' };
      const edges = [{ kind: 'contains' as const, from: 'a', to: 'b', pointer: '/x' }];
      const input = buildInput({ nodes: [node], edges, facts: [{ lens: 'identity', fact }], supplier });
      await publish(db(), input);
      const { digest } = input;
      const { value } = await findVersions(db(), [{ kind: 'digest', digest }]);
      const { items: components } = await listComponents(db(), { digest });
      expect(Object.keys(value[0] ?? {})).not.toContain('author');
      expect(value[0]?.supplier).toEqual(supplier);
      expect(Object.keys(components[0] ?? {})).toEqual(['id', 'kind', 'name', 'pointer', 'digests']);
      expect(Object.keys((await listEdges(db(), { digest })).items[0] ?? {})).not.toContain('label');
      expect(Object.keys((await listFacts(db(), { digest })).items[0]?.fact ?? {})).not.toContain('asOf');
      const found = await findSupplier(db(), 'bare.example');
      expect(Object.keys(found.value ?? {})).toEqual(['domain', 'name', 'own', 'thirdParty', 'kinds']);
    });
  });
}
