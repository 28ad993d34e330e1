import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../json.ts';
import { bomWith, service } from '../tests/bom-builder.ts';
import { supplyChain } from './view.ts';

const SERIAL = '0c0ffee0-1111-4222-8333-444455557777';
const OTHER = '7b1c2d3e-4f50-4a6b-8c7d-9e0f1a2b3c4d';

function flows(flow: JsonObject): readonly string[] {
  const bom = bomWith({
    serialNumber: `urn:uuid:${SERIAL.toUpperCase()}`,
    services: [
      service({
        endpoints: ['https://own.example'],
        data: [{ flow: 'outbound', classification: 'personal', ...flow }],
      }),
      service({ 'bom-ref': 'svc:llm', endpoints: ['https://llm.example/v1', '', 7] }),
    ],
  });
  return supplyChain(bom)
    .edges.filter(({ kind }) => kind === 'flows-to')
    .map(({ from, to, label }) => `${from} > ${to}: ${label}`);
}

describe('a flow', () => {
  it('goes to the service that a BOM-Link of this document names', () => {
    expect(flows({ destination: [`urn:cdx:${SERIAL}/1#svc%3Allm`] })).toEqual([
      'service > svc:llm: personal',
    ]);
  });

  it('goes to the service that exposes an address', () => {
    expect(flows({ destination: ['https://llm.example/v1'] })).toEqual(['service > svc:llm: personal']);
  });

  it('goes to a bom-ref too, though the schema asks for an IRI', () => {
    expect(flows({ destination: ['svc:llm'] })).toEqual(['service > svc:llm: personal']);
  });

  it('goes to an endpoint outside where nothing here has the address', () => {
    const link = `urn:cdx:${OTHER}/1#svc%3Allm`;
    expect(flows({ destination: ['s3://logs', link] })).toEqual([
      'service > endpoint:s3://logs: personal',
      `service > endpoint:${link}: personal`,
    ]);
  });

  it('comes from its source, and both ways where it is bi-directional', () => {
    expect(flows({ flow: 'inbound', source: ['svc:llm'] })).toEqual(['svc:llm > service: personal']);
    expect(flows({ flow: 'bi-directional', source: ['svc:llm'] })).toEqual([
      'svc:llm > service: personal',
      'service > svc:llm: personal',
    ]);
  });

  it('to itself, or without an end, is none', () => {
    expect(flows({ source: ['https://own.example'], destination: [7, '', ' '] })).toEqual([]);
    expect(flows({ flow: 7, destination: ['svc:llm'] })).toEqual([]);
  });
});
