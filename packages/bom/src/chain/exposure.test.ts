import { describe, expect, it } from 'vitest';
import { model, service } from '../tests/bom-builder.ts';
import { edgeRows, otherNodes } from '../tests/chain-rows.ts';

const exposed = (parts: object) => ({ services: [service(parts as never)] }); // JSON by construction

describe('an endpoint', () => {
  it('is a node of its own, exposed by its service', () => {
    const parts = exposed({ endpoints: ['https://a.example', ' https://b.example '] });
    expect(otherNodes(parts).slice(1)).toEqual([
      {
        id: 'endpoint:https://a.example',
        kind: 'endpoint',
        name: 'https://a.example',
        pointer: '/services/0/endpoints/0',
        digests: [],
        properties: [],
      },
      {
        id: 'endpoint:https://b.example',
        kind: 'endpoint',
        name: 'https://b.example',
        pointer: '/services/0/endpoints/1',
        digests: [],
        properties: [],
      },
    ]);
    expect(edgeRows(parts)).toEqual([
      ['exposes', 'service', 'endpoint:https://a.example', '/services/0/endpoints/0'],
      ['exposes', 'service', 'endpoint:https://b.example', '/services/0/endpoints/1'],
    ]);
  });

  it('that two services expose is one node', () => {
    const endpoints = ['https://a.example'];
    const services = [service({ endpoints }), service({ 'bom-ref': 'b', endpoints })];
    expect(edgeRows({ services })).toEqual([
      ['exposes', 'service', 'endpoint:https://a.example', '/services/0/endpoints/0'],
      ['exposes', 'b', 'endpoint:https://a.example', '/services/1/endpoints/0'],
    ]);
  });

  it('is the same address only where every letter is', () => {
    expect(otherNodes(exposed({ endpoints: ['https://a', 'https://A', 'https://a/'] }))).toHaveLength(4);
  });

  for (const endpoints of [
    'https://a',
    { 0: 'https://a' },
    [7],
    [null],
    [['https://a']],
    [{ url: 'https://a' }],
    [''],
    [' '],
    ['\t\n'],
  ]) {
    it(`is not named by ${JSON.stringify(endpoints)}`, () => {
      expect(otherNodes(exposed({ endpoints }))).toHaveLength(1);
    });
  }

  for (const address of [
    'javascript:alert(1)',
    '\u202ehttps://a',
    'a\u0000b',
    '\ud800',
    '/etc/passwd',
    '../..',
  ]) {
    it(`keeps ${JSON.stringify(address)} as the text it is`, () => {
      expect(otherNodes(exposed({ endpoints: [address] }))[1]).toMatchObject({
        id: `endpoint:${address}`,
        name: address,
      });
    });
  }
});

describe('a trust zone', () => {
  it('is one node for all services in it', () => {
    const services = [service({ trustZone: 'dmz' }), service({ 'bom-ref': 'b', trustZone: ' dmz' })];
    expect(edgeRows({ services })).toEqual([
      ['in-zone', 'service', 'zone:dmz', '/services/0/trustZone'],
      ['in-zone', 'b', 'zone:dmz', '/services/1/trustZone'],
    ]);
  });

  it('that is named counts, also where a boundary is crossed', () => {
    expect(edgeRows(exposed({ trustZone: 'dmz', 'x-trust-boundary': true }))).toEqual([
      ['in-zone', 'service', 'zone:dmz', '/services/0/trustZone'],
    ]);
  });

  it('beyond a boundary is another one for each service, also where names are equal', () => {
    const services = [
      service({ 'x-trust-boundary': true }),
      service({ 'bom-ref': 'b', 'x-trust-boundary': true }),
    ];
    expect(edgeRows({ services })).toEqual([
      ['in-zone', 'service', 'zone:beyond service', '/services/0/x-trust-boundary'],
      ['in-zone', 'b', 'zone:beyond b', '/services/1/x-trust-boundary'],
    ]);
  });

  for (const crossing of [false, 'true', 1, null, {}, [true]]) {
    it(`is not said by a boundary that is ${JSON.stringify(crossing)}`, () => {
      expect(edgeRows(exposed({ 'x-trust-boundary': crossing }))).toEqual([]);
    });
  }

  for (const trustZone of ['', ' ', 7, ['dmz'], { name: 'dmz' }, null]) {
    it(`is not named by ${JSON.stringify(trustZone)}`, () => {
      expect(edgeRows(exposed({ trustZone }))).toEqual([]);
    });
  }

  it('of a component that has one is read too', () => {
    expect(edgeRows({ components: [model({ trustZone: 'lab' })] })).toEqual([
      ['in-zone', 'model', 'zone:lab', '/components/0/trustZone'],
    ]);
  });
});
