import type { Json, JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { validateObject } from '../tests/documents.ts';
import { readSpdx } from './read-spdx.ts';
import { BASE, CREATION, DOCUMENT, element, ROOT, read } from './tests/graph-builders.ts';
import { at } from './tests/whole-rows.ts';

describe('the envelope', () => {
  const model = element('ai_AIPackage', 'model');

  it.each<[string, JsonObject, string]>([
    ['@graph', { '@context': 'x', '@graph': [CREATION, model] }, '/@graph/1'],
    ['element', { '@context': 'x', element: [CREATION, model] }, '/element/1'],
    ['nothing: one element alone', { '@context': 'x', ...model }, ''],
  ])('may be %s', (_name, document, pointer) => {
    const { bom, pointerOf } = readSpdx(document);
    expect(at(bom, 'components 0 name')).toBe('model');
    expect(pointerOf('/components/0/name')).toBe(`${pointer}/name`);
    expect(pointerOf('/components/0/nothing')).toBe(pointer);
  });

  it('is that of a document alone where its "element" is the member of the class', () => {
    const { bom } = readSpdx({ ...DOCUMENT, element: [`${BASE}root`], creationInfo: CREATION });
    expect(at(bom, 'metadata timestamp')).toBe('2026-11-23T10:00:00Z');
  });

  it('may hold an element without an id, which nothing can name', () => {
    const { bom, issues } = readSpdx({ '@graph': [{ type: 'software_Package', name: 'a' }] });
    expect(bom['components']).toEqual([{ type: 'library', name: 'a' }]);
    expect(issues.map(({ kind }) => kind)).toEqual(['no-id']);
  });

  it('may hold elements inside others', () => {
    const { bom } = read(element('software_Package', 'a', { suppliedBy: element('Organization', 'Inner') }));
    expect(at(bom, 'components name=a supplier name')).toBe('Inner');
  });
});

describe('a document', () => {
  it('is valid CycloneDX 1.7', async () => {
    const { bom } = read(element('ai_AIPackage', 'model'), element('build_Build', 'run'));
    expect((await validateObject(bom)).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each<[string, string, Json]>([
    ['who made it', 'metadata manufacturer name', 'org'],
    ['when', 'metadata timestamp', '2026-11-23T10:00:00Z'],
    ['what it is about', 'metadata component name', 'root'],
    ['the ids of things as bom-refs', 'metadata component bom-ref', `${BASE}root`],
  ])('says %s', (_name, path, expected) => {
    expect(at(read().bom, path)).toEqual(expected);
  });

  it('has the serial number that its id is', () => {
    const id = 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79#v3';
    const { bom } = readSpdx({ '@graph': [{ type: 'SpdxDocument', spdxId: id }] });
    expect(bom).toEqual({
      bomFormat: 'CycloneDX',
      specVersion: '1.7',
      serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
      version: 3,
    });
  });

  it('takes nobody and no time for what they are', () => {
    const nobody = { type: 'Agent', spdxId: 'urn:n', name: 'NOASSERTION' };
    const creation = { ...CREATION, created: '1970-01-01T00:00:00Z', createdBy: ['urn:n'] };
    expect(readSpdx({ '@graph': [creation, nobody, DOCUMENT, ROOT] }).bom['metadata']).toEqual({
      component: { type: 'library', 'bom-ref': `${BASE}root`, name: 'root' },
    });
  });

  it('has its SBOM type as lifecycle, and its tools with their versions', () => {
    const sbom = element('software_Sbom', 'sbom', { software_sbomType: ['build', 'runtime'] });
    const creation = { ...CREATION, createdUsing: [`${BASE}tool`] };
    const tool = element('Tool', 'tool', { name: 'trasluz generate v0.1.0' });
    const { bom } = readSpdx({ '@graph': [creation, tool, sbom, DOCUMENT] });
    expect(at(bom, 'metadata lifecycles')).toEqual([{ phase: 'build' }, { phase: 'discovery' }]);
    expect(at(bom, 'metadata tools components 0')).toMatchObject({
      name: 'trasluz generate',
      version: 'v0.1.0',
    });
  });
});
