import { describe, expect, it } from 'vitest';
import { ownProperties } from '../../tests/bom-builder.ts';
import { type FactRow, rowExpectation, rowName, rowOutcome } from '../../tests/fact-row.ts';

const copy = (url: string, ...contents: readonly string[]) => ({
  type: 'distribution',
  url,
  hashes: contents.map((content) => {
    const [alg = '', digest = ''] = content.split(':');
    return { alg, content: digest };
  }),
});
const copies = (...externalReferences: readonly ReturnType<typeof copy>[]) => ({ externalReferences });
const file = (name: string) => ({ type: 'file', name });
const FIRST = '/externalReferences/0';

/** What a model says of its copies, their digests, signatures and formats. */
const ROWS: readonly FactRow[] = [
  [
    'weights.copy',
    'model',
    copies(copy('s3://a'), copy('https://b')),
    'declared',
    ['https://b', 's3://a'],
    [`${FIRST}/url`, '/externalReferences/1/url'],
  ],
  [
    'weights.copy',
    'model',
    copies(copy('s3://a'), copy('s3://a')),
    'declared',
    ['s3://a'],
    [`${FIRST}/url`, '/externalReferences/1/url'],
  ],
  ['weights.copy', 'model', copies(copy(' ')), 'not-disclosed', [], []],
  [
    'weights.copy',
    'model',
    {
      externalReferences: [
        { type: 'Distribution', url: 'a' },
        { type: 'source-distribution', url: 'b' },
        'c',
      ],
    },
    'not-disclosed',
    [],
    [],
  ],
  [
    'weights.copy',
    'model',
    [['undisclosed', 'distribution=withheld']],
    'withheld',
    [],
    [0],
    'the author withholds it',
  ],
  ['weights.copies-equal', 'model', {}, 'not-disclosed', [], []],
  [
    'weights.copies-equal',
    'model',
    copies(copy('a', 'SHA-256:aa')),
    'not-applicable',
    [],
    [],
    'there is one copy',
  ],
  [
    'weights.copies-equal',
    'model',
    copies(copy('a', 'SHA-256:aa'), copy('b', 'sha-256:AA')),
    'declared',
    [true],
    [FIRST],
  ],
  [
    'weights.copies-equal',
    'model',
    copies(copy('a', 'SHA-256:aa'), copy('b', 'SHA-256:bb')),
    'declared',
    [false],
    [FIRST],
  ],
  [
    'weights.copies-equal',
    'model',
    copies(copy('a', 'SHA-256:aa'), copy('b', 'SHA-512:aa')),
    'not-disclosed',
    [],
    [],
  ],
  ['weights.copies-equal', 'model', copies(copy('a', 'SHA-256:aa'), copy('b')), 'not-disclosed', [], []],
  ['weights.copies-equal', 'model', copies(copy('a'), copy('b')), 'not-disclosed', [], []],
  [
    'weights.copies-equal',
    'model',
    copies(copy('a', 'SHA-256:aa'), copy('b', 'SHA-256:aa'), copy('c')),
    'partial',
    [true],
    [FIRST],
    '1 copies without a comparable digest',
  ],
  [
    'weights.copies-equal',
    'model',
    copies(copy('a', 'SHA-256:aa'), copy('b', 'SHA-256:aa'), copy('c'), copy('d', 'MD5:dd')),
    'partial',
    [true],
    [FIRST],
    '2 copies without a comparable digest',
  ],
  [
    'weights.copies-equal',
    'model',
    copies(copy('a', 'SHA-256:aa'), copy('b', 'SHA-256:bb'), copy('c')),
    'declared',
    [false],
    [FIRST],
  ],
  [
    'weights.copies-equal',
    'model',
    copies(copy('a', 'SHA-256:aa', 'MD5:11'), copy('b', 'SHA-256:aa', 'MD5:22')),
    'declared',
    [false],
    [FIRST],
  ],
  [
    'weights.copies-equal',
    'model',
    copies(copy('a', 'SHA-256:aa', 'SHA-256:aa'), copy('b', 'SHA-256:aa')),
    'declared',
    [true],
    [FIRST],
  ],
  [
    'weights.copies-equal',
    'model',
    [['undisclosed', 'copies=unknown']],
    'not-disclosed',
    [],
    [0],
    'the author says unknown',
  ],
  [
    'weights.signature',
    'model',
    {
      externalReferences: [{ type: 'digital-signature', url: 'https://a/m.sig' }],
      signature: { algorithm: 'Ed25519' },
    },
    'declared',
    ['Ed25519', 'https://a/m.sig'],
    [`${FIRST}/url`, '/signature/algorithm'],
  ],
  [
    'weights.signature',
    'model',
    { externalReferences: [{ type: 'electronic-signature', url: 'https://a/m.sig' }] },
    'not-disclosed',
    [],
    [],
  ],
  [
    'weights.signature',
    'model',
    { signature: { algorithm: 7 } },
    'declared',
    ['7'],
    ['/signature/algorithm'],
  ],
  [
    'weights.signature',
    'model',
    [['undisclosed', 'signature=not-applicable']],
    'not-applicable',
    [],
    [0],
    'the author says not applicable',
  ],
  [
    'weights.format',
    'model',
    [
      ['portability:format', 'gguf'],
      ['portability:format', 'onnx'],
    ],
    'declared',
    ['gguf', 'onnx'],
    [0, 1],
  ],
  [
    'weights.format',
    'model',
    { components: [file('a.safetensors'), file('b.ONNX'), file('c.pkl'), file('d.pickle')] },
    'declared',
    ['onnx', 'pickle', 'safetensors'],
    ['/components/0/name', '/components/1/name', '/components/2/name', '/components/3/name'],
  ],
  [
    'weights.format',
    'model',
    { components: [file('pytorch_model.bin'), file('m.pt'), file('safetensors'), file('a.safetensors.txt')] },
    'not-disclosed',
    [],
    [],
  ],
  [
    'weights.format',
    'model',
    copies(copy('https://hub.example/m.safetensors?download=true')),
    'declared',
    ['safetensors'],
    [`${FIRST}/url`],
  ],
  [
    'weights.format',
    'model',
    copies(copy('https://hub.example/m.gguf#q4')),
    'declared',
    ['gguf'],
    [`${FIRST}/url`],
  ],
  [
    'weights.format',
    'model',
    { components: [file('a.gguf')], ...ownProperties(['portability:format', 'safetensors']) },
    'declared',
    ['safetensors'],
    [0],
  ],
  [
    'weights.format',
    'model',
    { components: [file('a.gguf')], ...ownProperties(['portability:format', 'withheld']) },
    'withheld',
    [],
    [0],
    'the author withholds it',
  ],
  [
    'portability.format',
    'model',
    { components: [file('a.gguf'), { type: 'file' }, 7] },
    'declared',
    ['gguf'],
    ['/components/0/name'],
  ],
  ['portability.format', 'model', [['portability:format', 'GGUF']], 'declared', ['gguf'], [0]],
  [
    'component.digest',
    'model',
    {
      hashes: [
        { alg: 'SHA-256', content: 'ab' },
        { alg: 'SHA-256', content: 'AB' },
      ],
    },
    'declared',
    ['sha-256:ab'],
    ['/hashes/0', '/hashes/1'],
  ],
  [
    'component.digest',
    'model',
    [['undisclosed', 'hashes=unknown']],
    'not-disclosed',
    [],
    [0],
    'the author says unknown',
  ],
];

describe('the weights of a model', () => {
  for (const row of ROWS) {
    it(rowName(row), () => {
      expect(rowOutcome(row)).toEqual(rowExpectation(row));
    });
  }
});
