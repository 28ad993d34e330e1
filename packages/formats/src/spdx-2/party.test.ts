import { describe, expect, it } from 'vitest';
import { type Party, parseParty, toContact, toOrganization, toTool } from './party.ts';

describe('parseParty', () => {
  it.each<[string, Party | undefined]>([
    ['Organization: Acme', { kind: 'organization', name: 'Acme' }],
    ['Organization: Acme ()', { kind: 'organization', name: 'Acme' }],
    [
      'Organization: Acme (mail@acme.example)',
      { kind: 'organization', name: 'Acme', email: 'mail@acme.example' },
    ],
    ['Organization: Acme (Europe)', { kind: 'organization', name: 'Acme (Europe)' }],
    [
      'Organization: Acme (Europe) (a@b.example)',
      { kind: 'organization', name: 'Acme (Europe)', email: 'a@b.example' },
    ],
    [
      'person: Jane Doe (jane@acme.example)',
      { kind: 'person', name: 'Jane Doe', email: 'jane@acme.example' },
    ],
    ['Person: (jane@acme.example)', { kind: 'person', name: '', email: 'jane@acme.example' }],
    ['Tool: scan-1.2', { kind: 'tool', name: 'scan-1.2' }],
    ['Tool: a:b', { kind: 'tool', name: 'a:b' }],
    ['Person: Jane (jane..doe@acme.example)', { kind: 'person', name: 'Jane (jane..doe@acme.example)' }],
    ['Person: Jane (jane@acme)', { kind: 'person', name: 'Jane (jane@acme)' }],
    ['Person: ()', undefined],
    ['Person:', undefined],
    ['Acme', undefined],
    [': Acme', undefined],
    ['Company: Acme', undefined],
    ['', undefined],
  ])('of %j is %j', (text, party) => {
    expect(parseParty(text)).toEqual(party);
  });

  it('does not search a long bracket for an address again and again', () => {
    const start = performance.now();
    expect(parseParty(`Person: ${'('.repeat(100_000)}${'a'.repeat(100_000)})`)?.email).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('a party in CycloneDX', () => {
  it('is an organisation with a contact', () => {
    expect(toOrganization({ kind: 'organization', name: 'Acme', email: 'a@b.example' })).toEqual({
      name: 'Acme',
      contact: [{ email: 'a@b.example' }],
    });
    expect(toOrganization({ kind: 'organization', name: 'Acme' })).toEqual({ name: 'Acme' });
  });

  it('that is a person is the contact of an organisation without name', () => {
    expect(toOrganization({ kind: 'person', name: 'Jane' })).toEqual({ contact: [{ name: 'Jane' }] });
    expect(toOrganization({ kind: 'person', name: 'Jane', email: 'a@b.example' })).toEqual({
      contact: [{ name: 'Jane', email: 'a@b.example' }],
    });
    expect(toOrganization({ kind: 'organization', name: '', email: 'a@b.example' })).toEqual({
      contact: [{ email: 'a@b.example' }],
    });
    expect(toContact({ kind: 'person', name: '', email: 'a@b.example' })).toEqual({ email: 'a@b.example' });
  });

  it.each<[string, object]>([
    ['scan-1.2', { name: 'scan', version: '1.2' }],
    ['my-scan-v1.2+b', { name: 'my-scan', version: 'v1.2+b' }],
    ['sigs.k8s.io/bom/pkg/spdx', { name: 'sigs.k8s.io/bom/pkg/spdx' }],
    ['scan-next', { name: 'scan-next' }],
    ['-1.2', { name: '-1.2' }],
  ])('that is the tool %s has its version apart', (name, tool) => {
    expect(toTool({ kind: 'tool', name })).toEqual({ type: 'application', ...tool });
  });
});
