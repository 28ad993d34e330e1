import type { Json } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { componentWith, documentWith } from '../tests/documents.ts';
import { SUPPLY } from './tests/supply-document.ts';
import { at } from './tests/whole-rows.ts';
import { writeSpdx } from './write-spdx.ts';

describe('losses', () => {
  const losses = writeSpdx(SUPPLY).losses;

  it('are what only the extension carries, at the places of the CycloneDX form, in its order', () => {
    expect(losses.map(({ pointer }) => pointer)).toEqual([
      '/metadata/manufacturer/address',
      '/metadata/distributionConstraints',
      '/components/0/modelCard/considerations/users',
      '/components/1/data/0/contents/properties/0',
      '/components/1/data/0/sensitiveData',
      '/components/2/data/0/sensitiveData',
      '/components/3/scope',
      '/services/0/provider/address',
      '/services/0/authenticated',
      '/services/0/data',
      '/citations',
    ]);
    for (const { pointer } of losses) expect(at(SUPPLY, pointer.slice(1).replaceAll('/', ' '))).toBeDefined();
  });

  it('say what, why and what stands there instead', () => {
    expect(losses.at(-1)).toEqual({
      pointer: '/citations',
      what: '"citations" of the document',
      why: 'SPDX says who said something for whole elements only',
      approximatedBy: 'a CreationInfo of its own on the element that a party is cited for',
    });
  });

  it.each<[string, Record<string, Json>, string]>([
    ['a signature', { signature: { algorithm: 'ES256', value: 'x' } }, '/signature'],
    ['vulnerabilities', { vulnerabilities: [{ id: 'CVE-1' }] }, '/vulnerabilities'],
    ['declarations', { declarations: { affirmation: { statement: 's' } } }, '/declarations'],
  ])('name %s', (_name, members, pointer) => {
    expect(writeSpdx(documentWith(members)).losses.map((loss) => loss.pointer)).toEqual([pointer]);
  });

  it('are none for a document that SPDX can say', () => {
    expect(
      writeSpdx(documentWith({ components: [componentWith({ 'bom-ref': 'a', description: 'd' })] })).losses,
    ).toEqual([]);
  });
});
