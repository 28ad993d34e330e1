import { createHash } from 'node:crypto';
import type { Fact } from '@trasluz/bom';
import type { ComponentItem, FactInput, PublishInput } from '../publish/publish-input.ts';

/** The clock of the tests. */
export const NOW = '2026-03-01T12:00:00.000Z';

/** SHA-256 in hex. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A document of a small model; members that are given replace the usual ones, and the digest follows the bytes. */
export function buildInput(changes: Partial<PublishInput> = {}): PublishInput {
  const product = changes.product ?? 'small-model';
  const version = changes.version ?? '1.0';
  const bytes =
    changes.bytes ?? new TextEncoder().encode(`{"bomFormat":"CycloneDX","name":"${product}@${version}"}`);
  return {
    namespace: 'acme.example',
    mediaType: 'application/vnd.cyclonedx+json',
    publishedAt: NOW,
    format: { name: 'CycloneDX', version: '1.7' },
    subject: { name: 'Small Model', kind: 'model' },
    supplier: { domain: 'acme.example', name: 'Acme', country: 'ES' },
    relation: 'supplier',
    nodes: [buildNode({ id: 'root', kind: 'model', name: 'Small Model' }), buildNode()],
    edges: [{ kind: 'depends-on', from: 'root', to: 'lib', pointer: '/dependencies/0/dependsOn/0' }],
    facts: [buildFact(), buildFact({ id: 'model.task', values: [], state: 'not-disclosed' })],
    digest: digestOf(bytes),
    ...changes,
    product,
    version,
    bytes,
  };
}

/** A library. */
export function buildNode(changes: Partial<ComponentItem> = {}): ComponentItem {
  return {
    id: 'lib',
    kind: 'software',
    name: 'left-pad',
    version: '1.3.0',
    pointer: '/components/0',
    digests: [],
    ...changes,
  };
}

/** A declared licence in the lens of identity. */
export function buildFact(changes: Partial<Fact> = {}): FactInput {
  const fact: Fact = {
    id: 'component.license',
    scope: 'node',
    subject: 'root',
    subjectName: 'Small Model',
    values: ['Apache-2.0'],
    state: 'declared',
    author: { name: 'Acme', relation: 'supplier' },
    asOf: '2026-02-01',
    pointers: ['/metadata/component/licenses/0'],
    sources: [],
    ...changes,
  };
  return { lens: 'identity', fact };
}

/** A document with many libraries, each with four facts, as an application's bill of materials has. */
export function buildLargeInput(components: number): PublishInput {
  const nodes = Array.from({ length: components }, (_, index) =>
    buildNode({
      id: `lib-${index}`,
      name: `lib-${index}`,
      purl: `pkg:npm/lib-${index}@1.0.${index}`,
      pointer: `/components/${index}`,
      digests: [`sha-256:${digestOf(new TextEncoder().encode(String(index)))}`],
    }),
  );
  const facts = nodes.flatMap((node) =>
    ['component.purl', 'component.digest', 'component.license', 'component.supplier'].map((id) =>
      buildFact({ id, subject: node.id, subjectName: node.name, pointers: [`${node.pointer}/${id}`] }),
    ),
  );
  const edges = nodes.map((node) => ({
    kind: 'depends-on' as const,
    from: 'lib-0',
    to: node.id,
    pointer: '/dependencies/0',
  }));
  const bytes = new TextEncoder().encode(JSON.stringify({ nodes, facts }));
  return buildInput({ product: 'large', nodes, edges, facts, bytes });
}
