import { gzipSync } from 'node:zlib';
import { type Bomb, bytesOf, cycloneDx, spdx3, xml } from './bomb.ts';

const DEPTH = 100_000;

/** Things in things in things, and texts that unpack or expand. */
export const DEEP_BOMBS: readonly Bomb[] = [
  { name: 'lists in lists', codes: ['E0004'], bytes: () => nested('[', '1', ']') },
  { name: 'objects in objects', codes: ['E0004'], bytes: () => nested('{"a":', '1', '}') },
  {
    name: 'lists that never end',
    codes: ['E0004'],
    bytes: () => bytesOf(`{"bomFormat":${'['.repeat(DEPTH)}`),
  },
  { name: 'components in components', codes: ['E0004'], bytes: () => components('components') },
  { name: 'elements in elements of XML', codes: ['E0004'], bytes: () => xml('<components>'.repeat(DEPTH)) },
  {
    name: 'elements in elements of SPDX 3',
    codes: ['E0004'],
    bytes: () => {
      const text = new TextDecoder().decode(spdx3([{ type: 'software_Package', name: 'HERE' }]));
      return bytesOf(text.replace('"HERE"', `${'{"a":'.repeat(DEPTH)}1${'}'.repeat(DEPTH)}`));
    },
  },
  { name: 'envelopes in envelopes', codes: ['E0015'], bytes: () => enveloped(10) },
  { name: 'gzip in gzip', codes: ['E0015'], bytes: () => packed(cycloneDx({}), 10) },
  {
    name: 'entities of entities',
    codes: ['E0018'],
    bytes: () =>
      xml('<components>&j;</components>', `<!DOCTYPE bom [<!ENTITY a "aaaaaaaaaa">${laughs()}]>\n`),
  },
  {
    name: 'an entity of a file',
    codes: ['E0018'],
    bytes: () =>
      xml('<components>&a;</components>', '<!DOCTYPE bom [<!ENTITY a SYSTEM "file:///etc/hostname">]>\n'),
  },
  {
    name: 'an entity that nobody declares',
    codes: ['E0018'],
    bytes: () => xml('<components>&a;</components>'),
  },
];

function nested(open: string, inside: string, close: string): Uint8Array {
  const deep = open.repeat(DEPTH) + inside + close.repeat(DEPTH);
  return bytesOf(`{"bomFormat":"CycloneDX","specVersion":"1.7","components":${deep}}`);
}

function components(member: string): Uint8Array {
  const open = `{"type":"library","name":"a","${member}":[`;
  return bytesOf(
    `{"bomFormat":"CycloneDX","specVersion":"1.7","components":[${open.repeat(DEPTH)}${']}'.repeat(DEPTH)}]}`,
  );
}

function laughs(): string {
  return [...'abcdefghi']
    .map((name, index) => `<!ENTITY ${'bcdefghij'[index]} "${`&${name};`.repeat(10)}">`)
    .join('');
}

function packed(bytes: Uint8Array, times: number): Uint8Array {
  return times === 0 ? bytes : packed(gzipSync(bytes), times - 1);
}

function enveloped(times: number): Uint8Array {
  if (times === 0) return cycloneDx({});
  const payload = Buffer.from(enveloped(times - 1)).toString('base64');
  return bytesOf(JSON.stringify({ payloadType: 'application/json', payload, signatures: [] }));
}
