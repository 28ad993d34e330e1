import { gzipSync } from 'node:zlib';
import { soundDocument, soundText } from '../documents.ts';
import { type BrokenDocument, bytesOf, jsonBytes } from './broken-document.ts';

const DANGLING = jsonBytes(soundDocument({ dependencies: [{ ref: 'model', dependsOn: ['torhc'] }] }));

/** Documents in wrappings that cannot be opened, or that are broken inside. */
export function brokenWrappings(): readonly BrokenDocument[] {
  const packed = gzipSync(bytesOf(soundText()));
  const gzip = 'application/gzip';
  const dsse = 'application/json';
  return [
    { name: 'gzip: cut off', told: 'E0015', mediaType: gzip, bytes: packed.subarray(0, packed.length - 60) },
    { name: 'gzip: changed', told: 'E0015', mediaType: gzip, bytes: changed(packed) },
    {
      name: 'gzip: broken inside',
      told: 'E0312 /dependencies/0/dependsOn/0',
      mediaType: gzip,
      bytes: gzipSync(DANGLING),
    },
    { name: 'gzip: nothing inside', told: 'E0009', mediaType: gzip, bytes: gzipSync(new Uint8Array()) },
    { name: 'DSSE: no Base64', told: 'E0015 /payload', mediaType: dsse, bytes: jsonBytes(envelope('!!')) },
    {
      name: 'DSSE: broken inside',
      told: 'E0312 /dependencies/0/dependsOn/0',
      mediaType: dsse,
      bytes: jsonBytes(envelope(Buffer.from(DANGLING).toString('base64'))),
    },
    {
      name: 'in-toto: broken inside',
      told: 'E0104 /components/0/type',
      mediaType: 'application/vnd.in-toto+json',
      bytes: jsonBytes(statement()),
    },
    {
      name: 'Sigstore: a signature without the document',
      told: 'E0016',
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      bytes: jsonBytes({ mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json', messageSignature: {} }),
    },
  ];
}

/** The checksum at the end no longer fits. */
function changed(packed: Uint8Array): Uint8Array {
  const copy = packed.slice();
  copy[copy.length - 6] = (copy[copy.length - 6] ?? 0) ^ 0xff;
  return copy;
}

function envelope(payload: string): object {
  return { payloadType: 'application/vnd.cyclonedx+json', payload, signatures: [{ sig: 'AAAA' }] };
}

function statement(): object {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [],
    predicateType: 'https://cyclonedx.org/bom',
    predicate: soundDocument({
      components: [{ type: 'libary', 'bom-ref': 'torch', name: 'torch', version: '1' }],
    }),
  };
}
