import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../json.ts';
import { bomAbout, bomWith, ownProperties } from '../tests/bom-builder.ts';
import { componentKind, serviceKind, serviceRole } from './component-kind.ts';
import type { NodeKind } from './supply-chain.ts';
import { supplyChain } from './view.ts';

/** Every `component.type` of CycloneDX 1.7: as a component, and as the subject of the document. */
const TYPES: readonly (readonly [type: string, component: NodeKind, subject: NodeKind])[] = [
  ['application', 'software', 'system'],
  ['framework', 'software', 'software'],
  ['library', 'software', 'software'],
  ['container', 'software', 'software'],
  ['platform', 'software', 'system'],
  ['operating-system', 'software', 'software'],
  ['device', 'accelerator', 'accelerator'],
  ['device-driver', 'firmware', 'firmware'],
  ['firmware', 'firmware', 'firmware'],
  ['file', 'software', 'software'],
  ['machine-learning-model', 'model', 'model'],
  ['data', 'dataset', 'dataset'],
  ['cryptographic-asset', 'key', 'key'],
  ['', 'software', 'system'],
  ['no-such-type', 'software', 'software'],
  ['Data', 'software', 'software'],
  ['data\u0000', 'software', 'software'],
];

describe('a component', () => {
  for (const [type, component, subject] of TYPES) {
    it(`of type ${JSON.stringify(type)} is ${component}, and ${subject} as the subject`, () => {
      const bom = bomWith({ components: [{ type, 'bom-ref': 'it', name: 'It' }] });
      expect(supplyChain(bom).nodeById.get('it')?.kind).toBe(component);
      expect(supplyChain(bomAbout({ type })).root.kind).toBe(subject);
    });
  }

  for (const type of [undefined, null, 7, true, ['data'], { type: 'data' }]) {
    it(`whose type is ${JSON.stringify(type)} counts as an application`, () => {
      const component = { type } as JsonObject; // malformed on purpose
      expect(componentKind(component, [], false)).toBe('software');
      expect(componentKind(component, [], true)).toBe('system');
    });
  }

  it('with a property of tools is a tool, whatever its type', () => {
    const properties = [{ name: 'trasluz:tool:transport', value: 'stdio', pointer: '/p' }];
    for (const [type] of TYPES) expect(componentKind({ type }, properties, false)).toBe('tool');
    expect(componentKind({ type: 'application' }, properties, true)).toBe('tool');
  });

  it('with a property that only begins like those of tools is none', () => {
    for (const name of ['trasluz:tools', 'trasluz:tool', 'tool:transport', 'TRASLUZ:tool:reach']) {
      expect(componentKind({ type: 'data' }, [{ name, value: 'x', pointer: '/p' }], false)).toBe('dataset');
    }
  });
});

/** Group and `trasluz:surface` of a service, its role and its kind. */
const SERVICES: readonly (readonly [
  group: string | undefined,
  surface: string | undefined,
  role: string | undefined,
  kind: NodeKind,
])[] = [
  [undefined, undefined, undefined, 'service'],
  ['compute', undefined, 'compute', 'service'],
  ['IAM', undefined, 'iam', 'identity'],
  [' Iam ', undefined, 'iam', 'identity'],
  [undefined, 'iam', 'iam', 'identity'],
  [undefined, 'IAM', 'iam', 'identity'],
  ['iam', 'storage', 'storage', 'service'],
  ['storage', 'iam', 'iam', 'identity'],
  ['Tool', undefined, 'tool', 'tool'],
  ['iam', 'tool', 'tool', 'tool'],
  ['console', undefined, 'console', 'service'],
  ['', undefined, undefined, 'service'],
  ['iams', undefined, 'iams', 'service'],
];

describe('a service', () => {
  for (const [group, surface, role, kind] of SERVICES) {
    it(`of group ${group} and surface ${surface} has the role ${role} and is ${kind}`, () => {
      const service = group === undefined ? {} : { group };
      const properties =
        surface === undefined ? [] : [{ name: 'trasluz:surface', value: surface, pointer: '/p' }];
      expect(serviceRole(service, properties)).toBe(role);
      expect(serviceKind(service, properties)).toBe(kind);
    });
  }

  it('that has two roles plays the first that it states', () => {
    const bom = bomWith({
      services: [{ 'bom-ref': 'it', name: 'It', ...ownProperties(['surface', 'kms'], ['surface', 'iam']) }],
    });
    expect(supplyChain(bom).nodeById.get('it')?.kind).toBe('service');
  });

  it('without an object has no role', () => {
    expect(serviceRole(undefined, [])).toBeUndefined();
  });

  it('that names a group which is no text has no role', () => {
    for (const group of [7, ['iam'], { name: 'iam' }, true, null]) {
      expect(serviceRole({ group }, [])).toBeUndefined();
    }
  });
});
