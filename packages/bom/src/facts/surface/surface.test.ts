import { describe, expect, it } from 'vitest';
import { type FactRow, rowExpectation, rowName, rowOutcome } from '../../tests/fact-row.ts';

const at = (...endpoints: readonly (string | number | object)[]) => ({ endpoints }) as never; // JSON by construction
const place = (...indexes: readonly number[]) => indexes.map((index) => `/endpoints/${index}`);

/** What a service says of who provides it, how it is reached and who may call it. */
const ROWS: readonly FactRow[] = [
  ['surface.provider', 'service', { provider: { name: 'Acme' } }, 'declared', ['Acme'], ['/provider/name']],
  [
    'surface.provider',
    'service',
    [
      ['cloud:provider', 'aws'],
      ['cloud:provider', 'gcp'],
    ],
    'contradicted',
    ['aws', 'gcp'],
    [0, 1],
    '2 values that exclude each other',
  ],
  ['surface.provider', 'service', { provider: 'Acme' }, 'not-disclosed', [], []],
  [
    'surface.provider',
    'service',
    [['undisclosed', 'provider=withheld']],
    'withheld',
    [],
    [0],
    'the author withholds it',
  ],
  ['surface.role', 'service', { group: 'Compute' }, 'declared', ['compute'], ['/group']],
  ['surface.role', 'service', [['surface', 'CI']], 'declared', ['ci'], [0]],
  ['surface.role', 'service', { group: 7 }, 'declared', ['7'], ['/group']],
  [
    'surface.role',
    'service',
    [['undisclosed', 'role=unknown']],
    'not-disclosed',
    [],
    [0],
    'the author says unknown',
  ],
  [
    'surface.endpoint',
    'service',
    at('https://b', 'https://a', 'https://b'),
    'declared',
    ['https://a', 'https://b'],
    place(0, 1, 2),
  ],
  ['surface.endpoint', 'service', at(), 'not-disclosed', [], []],
  ['surface.endpoint', 'service', at('', ' ', {}, ['https://a']), 'not-disclosed', [], []],
  ['surface.endpoint', 'service', { endpoints: 'https://a' }, 'not-disclosed', [], []],
  [
    'surface.endpoint',
    'service',
    at('https://a', 'withheld'),
    'partial',
    ['https://a'],
    place(0, 1),
    'the rest is withheld',
  ],
  ['surface.public', 'service', [['surface:public', 'true']], 'declared', [true], [0]],
  [
    'surface.public',
    'service',
    [['surface:public', 'only in the office']],
    'partial',
    ['only in the office'],
    [0],
    'not a boolean',
  ],
  ['surface.public', 'service', at('https://a.example'), 'not-disclosed', [], []],
  ['surface.public', 'service', at('https://10.0.0.1', 'https://a.example'), 'not-disclosed', [], []],
  [
    'surface.public',
    'service',
    at('http://localhost:8080', 'redis://localhost:6379'),
    'declared',
    [false],
    place(0, 1),
  ],
  [
    'surface.public',
    'service',
    at('http://127.0.0.1', 'http://127.1', 'http://[::1]/'),
    'declared',
    [false],
    place(0, 1, 2),
  ],
  [
    'surface.public',
    'service',
    at('http://172.16.0.1', 'http://172.31.255.255', 'http://192.168.1.1'),
    'declared',
    [false],
    place(0, 1, 2),
  ],
  ['surface.public', 'service', at('http://172.15.0.1'), 'not-disclosed', [], []],
  ['surface.public', 'service', at('http://172.32.0.1'), 'not-disclosed', [], []],
  ['surface.public', 'service', at('http://192.169.1.1'), 'not-disclosed', [], []],
  ['surface.public', 'service', at('http://11.0.0.1'), 'not-disclosed', [], []],
  [
    'surface.public',
    'service',
    at('http://db.local', 'http://db.internal', 'http://db.localhost'),
    'declared',
    [false],
    place(0, 1, 2),
  ],
  ['surface.public', 'service', at('http://internal', 'http://a.internal.example'), 'not-disclosed', [], []],
  ['surface.public', 'service', at('http://10.1.2.3.example'), 'not-disclosed', [], []],
  ['surface.public', 'service', at('http://localhost@a.example'), 'not-disclosed', [], []],
  ['surface.public', 'service', at('no url', 'http://localhost'), 'declared', [false], place(1)],
  ['surface.authentication', 'service', { authenticated: true }, 'declared', [true], ['/authenticated']],
  ['surface.authentication', 'service', { authenticated: 'yes' }, 'declared', [true], ['/authenticated']],
  [
    'surface.authentication',
    'service',
    { authenticated: 'sometimes' },
    'partial',
    ['sometimes'],
    ['/authenticated'],
    'not a boolean',
  ],
  ['surface.authentication', 'service', { authenticated: null }, 'not-disclosed', [], []],
  [
    'surface.authentication',
    'service',
    [['undisclosed', 'authentication=withheld']],
    'withheld',
    [],
    [0],
    'the author withholds it',
  ],
];

describe('a service, in the lens of attack surface,', () => {
  for (const row of ROWS) {
    it(rowName(row), () => {
      expect(rowOutcome(row)).toEqual(rowExpectation(row));
    });
  }
});
