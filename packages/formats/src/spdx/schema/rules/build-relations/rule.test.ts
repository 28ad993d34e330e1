import type { Json, JsonObject } from '@trasluz/bom';
import { elementOf, FIRST, idOf, relationOf } from '../../tests/documents.ts';
import { claiming, testSpdxRule } from '../../tests/test-spdx-rule.ts';
import { buildRelations } from './rule.ts';

const build = elementOf('build_Build', 'build', { build_buildType: 'https://acme.example/train' });
const scoped = (
  type: string,
  ends: readonly [string, ...string[]],
  members: Readonly<Record<string, Json>> = {},
): JsonObject => relationOf(type, ends, { type: 'LifecycleScopedRelationship', scope: 'build', ...members });
const output = scoped('hasOutput', ['build', 'author']);
const invoked = scoped('invokedBy', ['build', 'author']);

testSpdxRule(buildRelations, [
  {
    name: 'passes a build with all three',
    elements: [build, claiming('build'), scoped('hasInput', ['build', 'author']), output, invoked],
    finds: [],
  },
  {
    name: 'passes a tool instead of an input',
    elements: [build, claiming('build'), scoped('usesTool', ['build', 'author']), output, invoked],
    finds: [],
  },
  {
    name: 'passes a configuration that points to the build',
    elements: [build, claiming('build'), scoped('configures', ['author', 'build']), output, invoked],
    finds: [],
  },
  { name: 'passes where the profile is not claimed', elements: [build], finds: [] },
  {
    name: 'passes what the claim of a collection is not about',
    elements: [build, elementOf('Bom', 'bom', { profileConformance: ['build'], element: [idOf('other')] })],
    finds: [],
  },
  {
    name: 'finds that there is no build',
    elements: [claiming('build')],
    finds: [[`${FIRST}/profileConformance`, 'no build']],
  },
  {
    name: 'finds relationships that are missing, of another scope or of another class',
    elements: [
      build,
      claiming('build'),
      scoped('hasOutput', ['build', 'author'], { scope: 'runtime' }),
      relationOf('invokedBy', ['build', 'author']),
    ],
    finds: [
      [FIRST, 'hasInput usesTool configures'],
      [FIRST, 'hasOutput'],
      [FIRST, 'invokedBy'],
    ],
  },
]);
