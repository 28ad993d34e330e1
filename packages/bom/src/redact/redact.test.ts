import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../json.ts';
import { valueAt } from '../value-at.ts';
import { commitmentTo } from './commitment.ts';
import { openCommitment } from './open-commitment.ts';
import { type RedactOptions, redact } from './redact.ts';

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function options(): RedactOptions {
  let count = 0;
  return {
    hash,
    salt: () => {
      count += 1;
      return String(count).padStart(32, '0');
    },
  };
}

const BOM: JsonObject = {
  bomFormat: 'CycloneDX',
  specVersion: '1.7',
  version: 1,
  metadata: { supplier: { name: 'Acme' } },
  components: [
    { type: 'device', 'bom-ref': 'chip', name: 'Chip', manufacturer: { name: 'Foundry' }, version: '1' },
    {
      type: 'machine-learning-model',
      'bom-ref': 'model',
      name: 'Model',
      modelCard: { modelParameters: { task: 'chat', architectureFamily: 'transformer' } },
    },
  ],
  dependencies: [{ ref: 'model', dependsOn: ['chip', 'data'] }, { ref: 'chip' }],
  citations: [
    {
      timestamp: '2026-05-12T09:30:00Z',
      attributedTo: 'x',
      pointers: ['/components/0/version', '/components/1/name'],
    },
  ],
};

describe('redact', () => {
  it('takes a member out and leaves a commitment where its fact is read', () => {
    const { bom, openings } = redact(BOM, ['/components/0/manufacturer'], options());
    const opening = {
      at: '/components/0',
      field: 'manufacturer',
      salt: '1'.padStart(32, '0'),
      value: { name: 'Foundry' },
    };
    expect(openings).toEqual([opening]);
    expect(valueAt(bom, '/components/0')).toEqual({
      type: 'device',
      'bom-ref': 'chip',
      name: 'Chip',
      version: '1',
      properties: [{ name: 'trasluz:commitment', value: `manufacturer=${commitmentTo(opening, hash)}` }],
    });
  });

  it('commits to the digest of the canonical JSON of salt, field and value', () => {
    const opening = { field: 'a', salt: '00', value: { b: 1, a: 2 } };
    expect(commitmentTo(opening, hash)).toBe(
      `sha256:${hash(new TextEncoder().encode('["00","a",{"a":2,"b":1}]'))}`,
    );
  });

  it('puts the commitment on the nearest object that may carry properties', () => {
    const places = ['/components/1/modelCard/modelParameters/task', '/metadata/supplier/name'];
    const { openings } = redact(BOM, places, options());
    expect(openings.map(({ at, field }) => [at, field])).toEqual([
      ['/components/1/modelCard', 'modelParameters/task'],
      ['/metadata', 'supplier/name'],
    ]);
  });

  it('takes dependencies on what is gone with it, and moves citations', () => {
    const { bom, openings } = redact(BOM, ['/components/0'], options());
    expect(openings.map(({ at, field }) => [at, field])).toEqual([
      ['', 'components/0'],
      ['', 'dependencies/0/dependsOn/0'],
      ['', 'dependencies/1'],
    ]);
    expect(bom['components']).toEqual([(BOM['components'] as readonly Json[])[1]]);
    expect(bom['dependencies']).toEqual([{ ref: 'model', dependsOn: ['data'] }]);
    expect(bom['citations']).toMatchObject([{ pointers: ['/components/0/name'] }]);
  });

  it('leaves out a citation of nothing but what is gone, and lists that became empty', () => {
    const { bom } = redact(BOM, ['/components/0', '/components/1'], options());
    expect(bom['components']).toBeUndefined();
    expect(bom['citations']).toBeUndefined();
    expect(bom['dependencies']).toBeUndefined();
  });

  it('leaves out the signatures around, which no longer hold', () => {
    const signed = { ...BOM, signature: { algorithm: 'ES256', value: 'x' } };
    const { bom, unsigned } = redact(signed, ['/components/0/version'], options());
    expect(unsigned).toEqual(['/signature']);
    expect(bom['signature']).toBeUndefined();
  });

  it.each([[['/components/7']], [['/none']], [['']], [['components']]])(
    'says that nothing stands at %j',
    (places) => {
      const { bom, openings, missing } = redact(BOM, places, options());
      expect({ bom, openings, missing }).toEqual({ bom: BOM, openings: [], missing: places });
    },
  );

  it('takes the outer of two places on one way, and one that is asked twice once', () => {
    const places = [
      '/components/0/manufacturer/name',
      '/components/0/manufacturer',
      '/components/0/manufacturer',
    ];
    expect(redact(BOM, places, options()).openings.map(({ field }) => field)).toEqual(['manufacturer']);
  });

  it('does not change what it is given', () => {
    const before = JSON.stringify(BOM);
    redact(BOM, ['/components/0', '/metadata/supplier'], options());
    expect(JSON.stringify(BOM)).toBe(before);
  });
});

describe('openCommitment', () => {
  const { bom, openings } = redact(BOM, ['/components/0/manufacturer', '/components/1'], options());

  it('finds that every opening matches', () => {
    expect(openings.map((opening) => openCommitment(bom, opening, hash))).toEqual(
      openings.map(() => 'matches'),
    );
  });

  it.each([
    ['another value', { value: { name: 'Other' } }, 'different'],
    ['another salt', { salt: 'f'.repeat(32) }, 'different'],
    ['another field', { field: 'supplier' }, 'no-commitment'],
    ['another place', { at: '/components/9' }, 'no-commitment'],
    ['a place that is no object', { at: '/components' }, 'no-commitment'],
  ] as const)('finds %s', (_name, change, result) => {
    const [opening] = openings;
    expect(opening && openCommitment(bom, { ...opening, ...change }, hash)).toBe(result);
  });

  it('matches for any places of a document, and nothing else of it changes', () => {
    const places = placesOf(BOM).filter((place) => place !== '');
    fc.assert(
      fc.property(fc.subarray([...places], { minLength: 1, maxLength: 4 }), (chosen) => {
        const redaction = redact(BOM, chosen, options());
        for (const opening of redaction.openings)
          expect(openCommitment(redaction.bom, opening, hash)).toBe('matches');
        expect(redaction.missing).toEqual([]);
        for (const place of chosen)
          expect(placesOf(redaction.bom).length, place).toBeLessThanOrEqual(
            placesOf(BOM).length + 4 * redaction.openings.length + 1,
          );
      }),
    );
  });
});

function placesOf(value: Json | undefined, at = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, child]) => placesOf(child as Json, `${at}/${key}`))];
}
