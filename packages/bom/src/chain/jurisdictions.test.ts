import { describe, expect, it } from 'vitest';
import { device, key, model, ownProperties, service } from '../tests/bom-builder.ts';
import { edgeRows, otherNodes } from '../tests/chain-rows.ts';

const located = (...pairs: readonly (readonly [string, string])[]) => ({
  services: [service(ownProperties(...pairs))],
});
const placesOf = (...pairs: readonly (readonly [string, string])[]) =>
  otherNodes(located(...pairs))
    .filter(({ kind }) => kind !== 'service')
    .map(({ id, kind, name, pointer }) => [id, kind, name, pointer]);
const PROPERTY = '/services/0/properties';

/** What is written as a location, and the places it names. */
const LOCATIONS: readonly (readonly [written: string, ...names: readonly string[]])[] = [
  ['ES', 'ES'],
  ['es', 'ES'],
  [' es ', 'ES'],
  ['US-VA', 'US-VA', 'US'],
  ['us-va', 'US-VA', 'US'],
  ['PT-20', 'PT-20', 'PT'],
  ['GB-ENG', 'GB-ENG', 'GB'],
  ['Spain', 'Spain'],
  ['ESP', 'ESP'],
  ['ES-MADRID', 'ES-MADRID'],
  ['eu', 'EU'],
  ['E', 'E'],
  ['12', '12'],
  ['ES/MD', 'ES/MD'],
];

describe('a place', () => {
  for (const [written, ...names] of LOCATIONS) {
    it(`written as ${JSON.stringify(written)} is ${names.join(' in ')}`, () => {
      const places = placesOf(['cloud:location', written]);
      expect(places).toEqual(
        names.map((name) => [`jurisdiction:${name}`, 'jurisdiction', name, `${PROPERTY}/0`]),
      );
    });
  }

  for (const word of ['unknown', 'Withheld', 'NOASSERTION', 'not-applicable']) {
    it(`that is ${word} is none, and neither is its region`, () => {
      expect(placesOf(['cloud:location', word], ['cloud:region', word], ['origin:hosted', word])).toEqual([]);
    });
  }

  it('is where a service is, directly or through its region', () => {
    expect(edgeRows(located(['cloud:location', 'IE']))).toEqual([
      ['located-in', 'service', 'jurisdiction:IE', `${PROPERTY}/0`],
    ]);
    expect(edgeRows(located(['cloud:region', 'eu-west-1'], ['cloud:location', 'IE']))).toEqual([
      ['located-in', 'service', 'region:eu-west-1', `${PROPERTY}/0`],
      ['located-in', 'region:eu-west-1', 'jurisdiction:IE', `${PROPERTY}/1`],
    ]);
  });

  it('is one of several where a service says several', () => {
    expect(edgeRows(located(['cloud:location', 'IE'], ['cloud:location', 'US-VA']))).toEqual([
      ['located-in', 'service', 'jurisdiction:IE', `${PROPERTY}/0`],
      ['located-in', 'jurisdiction:US-VA', 'jurisdiction:US', `${PROPERTY}/1`],
      ['located-in', 'service', 'jurisdiction:US-VA', `${PROPERTY}/1`],
    ]);
  });

  it('is one node for everything that is in it', () => {
    const parts = {
      components: [key(ownProperties(['key:jurisdiction', 'es']))],
      services: [
        service({
          provider: { name: 'P', address: { country: 'Es' } },
          ...ownProperties(['cloud:location', 'ES']),
        }),
      ],
    };
    expect(otherNodes(parts).filter(({ kind }) => kind === 'jurisdiction')).toEqual([
      {
        id: 'jurisdiction:ES',
        kind: 'jurisdiction',
        name: 'ES',
        pointer: '/components/0/properties/0',
        digests: [],
        properties: [],
      },
    ]);
  });
});

describe('a region', () => {
  const pair = (key: string, value: string) => [key, value] as const;

  it('is named by the provider’s own code, which two providers may share', () => {
    const region = (provider: string) =>
      ownProperties(pair('cloud:provider', provider), pair('cloud:region', 'eu-west-1'));
    const services = [service(region('aws')), service({ 'bom-ref': 'b', ...region('other') })];
    expect(otherNodes({ services }).filter(({ kind }) => kind === 'region')).toMatchObject([
      { id: 'region:aws:eu-west-1', name: 'eu-west-1', pointer: `${PROPERTY}/1` },
      { id: 'region:other:eu-west-1', name: 'eu-west-1', pointer: '/services/1/properties/1' },
    ]);
  });

  it('is of the provider of the nearest account that names one', () => {
    const inner = service({ 'bom-ref': 'in', ...ownProperties(['cloud:region', 'r']) });
    const middle = service({
      'bom-ref': 'mid',
      services: [inner],
      ...ownProperties(['cloud:provider', 'near']),
    });
    const services = [service({ services: [middle], ...ownProperties(['cloud:provider', 'far']) })];
    expect(edgeRows({ services }).filter(([kind]) => kind === 'located-in')).toEqual([
      ['located-in', 'in', 'region:near:r', '/services/0/services/0/services/0/properties/0'],
    ]);
  });

  it('of a chip is where the chip is', () => {
    expect(edgeRows({ components: [device(ownProperties(['cloud:region', 'r']))] })).toEqual([
      ['located-in', 'device', 'region:r', '/components/0/properties/0'],
    ]);
  });

  it('is the first that a service states', () => {
    expect(edgeRows(located(['cloud:region', 'a'], ['cloud:region', 'b']))).toEqual([
      ['located-in', 'service', 'region:a', `${PROPERTY}/0`],
    ]);
  });
});

/** What is written of an origin, and where its edge leads, with its stage. */
const ORIGINS: readonly (readonly [name: string, value: string, to?: string, stage?: string])[] = [
  ['origin:trained', 'SE=100', 'jurisdiction:SE', 'trained'],
  ['origin:collected', 'es = 40 %', 'jurisdiction:ES', 'collected'],
  ['origin:hosted', 'Sweden', 'jurisdiction:Sweden', 'hosted'],
  ['origin:manufactured', 'TW', 'jurisdiction:TW', 'manufactured'],
  ['origin:trained', '=40'],
  ['origin:trained', '='],
  ['origin:trained', 'unknown'],
  ['origin:trained', 'withheld=40'],
  ['origin:trained:basis', 'SE'],
  ['origin:trained:performed-by', 'SE=org'],
  ['origin', 'SE'],
  ['origins:trained', 'SE'],
];

describe('an origin', () => {
  for (const [name, value, to, stage] of ORIGINS) {
    it(`${name}=${value} leads to ${to ?? 'no place'}`, () => {
      const pointer = '/components/0/properties/0';
      expect(edgeRows({ components: [model(ownProperties([name, value]))] })).toEqual(
        to === undefined ? [] : [['located-in', 'model', to, pointer, stage]],
      );
    });
  }
});

describe('the law over a key', () => {
  it('is its jurisdiction', () => {
    expect(edgeRows({ components: [key(ownProperties(['key:jurisdiction', 'us-va']))] })).toEqual([
      ['controlled-by', 'key', 'jurisdiction:US-VA', '/components/0/properties/0'],
      ['located-in', 'jurisdiction:US-VA', 'jurisdiction:US', '/components/0/properties/0'],
    ]);
  });

  it('that is withheld is none', () => {
    expect(edgeRows({ components: [key(ownProperties(['key:jurisdiction', 'withheld']))] })).toEqual([]);
  });
});
