import type { Component, Fact, JsonObject, Node } from '@trasluz/bom';

/** Builds a document with these components below one model. */
export function documentWith(components: readonly Component[], changes: JsonObject = {}): JsonObject {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.7',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': 'root', name: 'assistant', version: '1' } },
    // A component is a JSON object; its type has named members only.
    components: components as unknown as readonly JsonObject[],
    ...changes,
  };
}

/** Builds a node; only what a test cares about needs to be said. */
export function node(input: Partial<Node>): Node {
  return { id: 'id', kind: 'software', name: 'name', pointer: '', digests: [], properties: [], ...input };
}

/** Builds a fact that nobody says anything about, but for what a test cares about. */
export function fact(input: Partial<Fact>): Fact {
  return {
    id: 'component.name',
    scope: 'node',
    subject: 'id',
    subjectName: 'name',
    values: [],
    state: 'not-disclosed',
    author: { name: 'Acme', relation: 'supplier' },
    pointers: [],
    sources: [],
    ...input,
  };
}
