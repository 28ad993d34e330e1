import { bomWith, dependsOn, ownProperties, service } from '../bom-builder.ts';
import { type FactCase, onKey, onService, stated } from './fact-case.ts';

/** Examples of the facts about ways in. */
export const SURFACE_CASES: readonly FactCase[] = [
  onService('surface.provider', { provider: { name: 'Acme Cloud' } }, [['Acme Cloud'], '/provider/name']),
  onService(
    'surface.provider',
    { provider: { name: 'Acme' }, ...ownProperties(['cloud:provider', 'acme']) },
    [['acme'], '/properties/0'],
  ),
  {
    id: 'surface.provider',
    bom: bomWith({
      services: [service({ provider: { name: 'Acme' }, services: [service({ 'bom-ref': 'in' })] })],
    }),
    subject: 'in',
    values: ['Acme'],
    pointers: ['/services/0/provider/name'],
  },
  onService('surface.role', { group: 'Storage' }, [['storage'], '/group']),
  stated(onService, 'surface.role', ['surface', 'kms']),
  onService('surface.endpoint', { endpoints: ['https://a.example', 'https://b.example'] }, [
    ['https://a.example', 'https://b.example'],
    '/endpoints/0',
    '/endpoints/1',
  ]),
  stated(onService, 'surface.public', ['surface:public', 'yes', true]),
  onService('surface.public', { endpoints: ['http://10.1.2.3/', 'https://db.internal'] }, [
    [false],
    '/endpoints/0',
    '/endpoints/1',
  ]),
  onService('surface.authentication', { authenticated: false }, [[false], '/authenticated']),
  stated(onService, 'surface.federation', ['iam:federation', 'oidc']),
  stated(onService, 'surface.mfa', ['iam:mfa', 'required']),
  stated(onService, 'surface.workload-identity', ['iam:workload-identity', 'spiffe']),
  stated(onService, 'surface.privileged-roles', ['iam:privileged-roles', '3']),
  onService('surface.boundary-crossing', { 'x-trust-boundary': true }, [[true], '/x-trust-boundary']),
  onService('surface.zone', { trustZone: 'dmz' }, [['dmz'], '/trustZone']),
  onService('surface.encryption', { endpoints: ['https://a', 'http://b', 'mqtt://c', 'no url', 7] }, [
    ['none', 'tls'],
    '/endpoints/0',
    '/endpoints/1',
  ]),
  onKey(
    'surface.secret-store',
    {
      cryptoProperties: { relatedCryptoMaterialProperties: { securedBy: { mechanism: 'HSM' } } },
      ...ownProperties(['key:custody', 'customer-held']),
    },
    [
      ['HSM', 'customer-held'],
      '/cryptoProperties/relatedCryptoMaterialProperties/securedBy/mechanism',
      '/properties/0',
    ],
  ),
  {
    id: 'surface.tool',
    bom: bomWith({
      services: [service({ ...ownProperties(['tool:transport', 'stdio'], ['tool:reach', 'files']) })],
    }),
    subject: 'service',
    values: ['files', 'stdio'],
    pointers: ['/services/0/properties/0', '/services/0/properties/1'],
  },
  {
    id: 'surface.tool',
    bom: bomWith({ services: [service({ group: 'tool' })], ...dependsOn('system', 'service') }),
    subject: 'system',
    values: ['Service'],
    pointers: ['/dependencies/0/dependsOn/0'],
  },
];
