import { describe, expect, it } from 'vitest';
import { ownProperties } from '../../tests/bom-builder.ts';
import { type FactRow, rowExpectation, rowName, rowOutcome } from '../../tests/fact-row.ts';

const at = (...endpoints: readonly string[]) => ({ endpoints });
const open = (...pairs: readonly (readonly [string, string])[]) => ({
  authenticated: false,
  ...ownProperties(...pairs),
});

/** What a service says of how callers prove who they are, which boundary it lies behind, and what travels to it. */
const ROWS: readonly FactRow[] = [
  [
    'surface.federation',
    'service',
    [
      ['iam:federation', 'saml'],
      ['iam:federation', 'oidc'],
    ],
    'declared',
    ['oidc', 'saml'],
    [0, 1],
  ],
  ['surface.federation', 'service', open(), 'not-applicable', [], [], 'callers do not authenticate'],
  ['surface.federation', 'service', open(['iam:federation', 'oidc']), 'declared', ['oidc'], [0]],
  ['surface.federation', 'service', { authenticated: 'false' }, 'not-disclosed', [], []],
  [
    'surface.federation',
    'service',
    [['undisclosed', 'federation=unknown']],
    'not-disclosed',
    [],
    [0],
    'the author says unknown',
  ],
  [
    'surface.mfa',
    'service',
    [['iam:mfa', 'required for administrators']],
    'declared',
    ['required for administrators'],
    [0],
  ],
  ['surface.mfa', 'service', open(), 'not-applicable', [], [], 'callers do not authenticate'],
  [
    'surface.mfa',
    'service',
    open(['undisclosed', 'mfa=withheld']),
    'withheld',
    [],
    [0],
    'the author withholds it',
  ],
  [
    'surface.workload-identity',
    'service',
    [['iam:workload-identity', 'spiffe']],
    'declared',
    ['spiffe'],
    [0],
  ],
  ['surface.workload-identity', 'service', open(), 'not-applicable', [], [], 'callers do not authenticate'],
  [
    'surface.workload-identity',
    'service',
    [['undisclosed', 'iam:workload-identity=unknown']],
    'not-disclosed',
    [],
    [0],
    'the author says unknown',
  ],
  [
    'surface.privileged-roles',
    'service',
    [
      ['iam:privileged-roles', 'root'],
      ['iam:privileged-roles', 'owner'],
    ],
    'declared',
    ['owner', 'root'],
    [0, 1],
  ],
  ['surface.privileged-roles', 'service', open(), 'not-disclosed', [], []],
  [
    'surface.boundary-crossing',
    'service',
    { 'x-trust-boundary': false },
    'declared',
    [false],
    ['/x-trust-boundary'],
  ],
  [
    'surface.boundary-crossing',
    'service',
    { 'x-trust-boundary': 'no' },
    'declared',
    [false],
    ['/x-trust-boundary'],
  ],
  ['surface.boundary-crossing', 'service', { 'x-trust-boundary': [] }, 'not-disclosed', [], []],
  [
    'surface.boundary-crossing',
    'service',
    [['undisclosed', 'trust-boundary=withheld']],
    'withheld',
    [],
    [0],
    'the author withholds it',
  ],
  ['surface.zone', 'service', { trustZone: ' dmz ' }, 'declared', ['dmz'], ['/trustZone']],
  [
    'surface.zone',
    'service',
    { trustZone: 'unknown' },
    'not-disclosed',
    [],
    ['/trustZone'],
    'the author says unknown',
  ],
  ['surface.zone', 'service', { trustZone: ['dmz'] }, 'not-disclosed', [], []],
  [
    'surface.encryption',
    'service',
    at('https://a', 'wss://b', 'grpcs://c', 'ldaps://d', 'sftp://e'),
    'declared',
    ['tls'],
    ['/endpoints/0', '/endpoints/1', '/endpoints/2', '/endpoints/3', '/endpoints/4'],
  ],
  [
    'surface.encryption',
    'service',
    at('http://a', 'ws://b', 'ftp://c', 'ldap://d'),
    'declared',
    ['none'],
    ['/endpoints/0', '/endpoints/1', '/endpoints/2', '/endpoints/3'],
  ],
  [
    'surface.encryption',
    'service',
    at('HTTPS://A', 'http://b'),
    'declared',
    ['none', 'tls'],
    ['/endpoints/0', '/endpoints/1'],
  ],
  ['surface.encryption', 'service', at('grpc://a', 's3://b', '//c', 'a:b'), 'not-disclosed', [], []],
  [
    'surface.encryption',
    'service',
    { ...at('http://a'), ...ownProperties(['surface:encryption', 'TLS']) },
    'declared',
    ['tls'],
    [0],
  ],
  [
    'surface.encryption',
    'service',
    [['undisclosed', 'encryption=withheld']],
    'withheld',
    [],
    [0],
    'the author withholds it',
  ],
  ['surface.tool', 'service', [['tool:transport', 'stdio']], 'declared', ['stdio'], [0]],
  [
    'surface.tool',
    'service',
    [
      ['tool:transport', 'http'],
      ['tool:reach', 'files'],
      ['tool:reach', 'shell'],
    ],
    'declared',
    ['files', 'http', 'shell'],
    [0, 1, 2],
  ],
  [
    'surface.tool',
    'service',
    [
      ['tool:transport', 'http'],
      ['tool:reach', 'unknown'],
    ],
    'partial',
    ['http'],
    [0, 1],
    'the rest is unknown',
  ],
  [
    'surface.tool',
    'system',
    [['undisclosed', 'tools=withheld']],
    'withheld',
    [],
    [0],
    'the author withholds it',
  ],
  ['surface.tool', 'system', {}, 'not-disclosed', [], []],
];

describe('an identity plane, zone and tool', () => {
  for (const row of ROWS) {
    it(rowName(row), () => {
      expect(rowOutcome(row)).toEqual(rowExpectation(row));
    });
  }
});
