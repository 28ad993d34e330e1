import { bomWith, dependsOn, model, ownProperties, service } from '../bom-builder.ts';
import { type FactCase, onService, stated } from './fact-case.ts';

/** Examples of the facts about what could take a thing's place. */
export const CONCENTRATION_CASES: readonly FactCase[] = [
  stated(onService, 'resilience.alternative', ['resilience:alternative', 'another cloud']),
  stated(onService, 'resilience.alternative', ['resilience:alternative', 'service', 'Service']),
  stated(onService, 'resilience.substitutability', ['resilience:substitutability', 'medium']),
  stated(onService, 'resilience.exit-plan', ['resilience:exit-plan', 'tested']),
  stated(onService, 'resilience.tested-failover', ['resilience:tested-failover', '2026-05-01']),
  stated(onService, 'resilience.region-redundancy', ['resilience:region-redundancy', 'two regions']),
  {
    id: 'resilience.region-redundancy',
    bom: bomWith({
      services: [
        service({
          services: [
            service({ 'bom-ref': 'a', ...ownProperties(['cloud:region', 'eu-west-1']) }),
            service({ 'bom-ref': 'b', ...ownProperties(['cloud:region', 'eu-south-2']) }),
          ],
        }),
      ],
    }),
    subject: 'service',
    values: ['eu-south-2', 'eu-west-1'],
    pointers: ['/services/0/services/0/properties/0', '/services/0/services/1/properties/0'],
  },
  {
    id: 'dependency.nth-party',
    bom: bomWith({
      components: [model({ manufacturer: { name: 'Maker' } })],
      services: [service({ provider: { name: 'Cloud' } })],
      ...dependsOn('system', 'model', 'service'),
    }),
    subject: 'system',
    values: ['Cloud', 'Maker'],
    pointers: ['/components/0/manufacturer', '/services/0/provider'],
  },
];
