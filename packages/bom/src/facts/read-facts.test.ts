import { describe, expect, it } from 'vitest';
import type { Origin } from '../chain/supply-chain.ts';
import { supplyChain } from '../chain/view.ts';
import {
  bomAbout,
  bomWith,
  device,
  model,
  ownProperties,
  properties,
  service,
} from '../tests/bom-builder.ts';
import { DOCUMENT_SUBJECT, readFacts } from './read-facts.ts';
import { FACTS } from './registry.ts';

const origin: Origin = {
  pointerOf: (pointer) => (pointer.startsWith('/components/') ? '/components' : pointer),
  placeOf: () => ({ line: 1, column: 1 }),
};

describe('reading facts', () => {
  it('asks the document once for what is about supplier, product and version', () => {
    const facts = readFacts(supplyChain(bomWith({ components: [model(), device()] })));
    const ofDocument = facts.filter(({ subject }) => subject === DOCUMENT_SUBJECT);
    expect(ofDocument.map(({ id }) => id)).toEqual(
      FACTS.filter(({ scope }) => scope !== 'node' && scope !== 'endpoint').map(({ id }) => id),
    );
    expect(ofDocument[0]).toMatchObject({ scope: 'supplier', subjectName: 'System' });
  });

  it('asks every node of a kind, in the order of the view', () => {
    const chain = supplyChain(
      bomWith({ components: [model({ 'bom-ref': 'b', name: 'B' }), model({ 'bom-ref': 'a', name: 'A' })] }),
    );
    const tasks = readFacts(chain).filter(({ id }) => id === 'model.task');
    expect(tasks.map(({ subject, subjectName }) => [subject, subjectName])).toEqual([
      ['b', 'B'],
      ['a', 'A'],
    ]);
  });

  it('asks nothing of kinds that the document does not have', () => {
    expect(readFacts(supplyChain(bomWith())).some(({ id }) => id.startsWith('chip.'))).toBe(false);
  });

  it('tells places of the document as it was read, each once', () => {
    const bom = bomWith({
      components: [model({ licenses: [{ license: { id: 'MIT' } }, { license: { id: 'X' } }] })],
    });
    const fact = readFacts(supplyChain(bom), { origin }).find(
      ({ id, subject }) => id === 'component.license' && subject === 'model',
    );
    expect(fact).toMatchObject({ values: ['MIT', 'X'], pointers: ['/components'] });
  });

  it('attributes a fact to the author of the document and dates it with the document', () => {
    const [fact] = readFacts(
      supplyChain(bomAbout({}, { timestamp: '2026-11-25T00:00:00Z', authors: [{ name: 'Ana' }] })),
    );
    expect(fact).toMatchObject({
      author: { name: 'Ana', relation: 'supplier' },
      asOf: '2026-11-25T00:00:00Z',
      sources: [],
    });
  });

  it('leaves author and date open where the document has none', () => {
    const [fact] = readFacts(supplyChain(bomWith()));
    expect(fact?.author).toEqual({ name: '', relation: 'supplier' });
    expect(fact).not.toHaveProperty('asOf');
  });

  it('takes silence for what the author’s relation makes of it', () => {
    const chip = { type: 'device', name: 'Trainium2' };
    const own = readFacts(supplyChain(bomAbout(chip)));
    const others = readFacts(supplyChain(bomAbout(chip, ownProperties(['about', 'Amazon']))));
    const foundry = (facts: typeof own) => facts.find(({ id }) => id === 'chip.foundry')?.state;
    expect([foundry(own), foundry(others)]).toEqual(['not-disclosed', 'not-assessed']);
  });

  it('tells properties of other vocabularies in ours', () => {
    const bom = bomWith({ components: [device(properties(['vendor:gpus', '8']))] });
    const dialects = [{ property: 'vendor:gpus', means: 'cdx:device:quantity' }];
    expect(readFacts(supplyChain(bom, { dialects })).find(({ id }) => id === 'chip.count')?.values).toEqual([
      8,
    ]);
  });

  it('does not ask of a file what holds for the thing it belongs to', () => {
    const file = { type: 'file', 'bom-ref': 'file', name: 'model.safetensors' };
    const facts = readFacts(
      supplyChain(
        bomWith({ components: [file, { ...file, 'bom-ref': 'own', licenses: [{ expression: 'MIT' }] }] }),
      ),
    );
    const states = (subject: string) =>
      facts.filter((fact) => fact.subject === subject).map(({ id, state }) => `${id} ${state}`);
    expect(states('file')).toEqual([
      'component.purl not-applicable',
      'component.digest not-disclosed',
      'component.license not-applicable',
      'component.supplier not-applicable',
      'runtime.vulnerability not-applicable',
    ]);
    expect(states('own')).toContain('component.license declared');
  });

  it('asks nothing of a service that the answer of its callers rules out', () => {
    const facts = readFacts(supplyChain(bomWith({ services: [service({ authenticated: false })] })));
    expect(facts.find(({ id }) => id === 'surface.mfa')).toMatchObject({
      state: 'not-applicable',
      note: 'callers do not authenticate',
    });
  });
});
