import type { Json } from '@trasluz/bom';
import { componentWith } from '../../tests/documents.ts';
import { testRule } from '../../tests/test-rule.ts';
import { taxonomyProperty } from './rule.ts';

const stating = (name: string, value: string): Record<string, Json> => ({
  components: [componentWith({ properties: [{ name, value }] })],
});

testRule(taxonomyProperty, {
  broken: [
    [
      'a word of nobody else',
      stating('trasluz:hw:attestation', 'yes'),
      { pointer: '/components/0/properties/0/value', found: '"yes"' },
    ],
    [
      'a phase that is none',
      stating('trasluz:training:phase', 'Pretraining'),
      { pointer: '/components/0/properties/0/value' },
    ],
    [
      'a count that is none',
      stating('cdx:device:quantity', 'many'),
      { pointer: '/components/0/properties/0/value', expected: 'a whole number' },
    ],
    [
      'operations in words',
      stating('trasluz:training:compute-flop', '8.6 * 10^23'),
      { pointer: '/components/0/properties/0/value', expected: 'a number, such as "8.6e23"' },
    ],
    [
      'a boolean in words',
      stating('cdx:reproducible', 'yes'),
      { pointer: '/components/0/properties/0/value', expected: '"true" or "false"' },
    ],
    [
      'an identifier that is too short',
      stating('trasluz:id:lei', '5493001KJTIIGC8Y1R1'),
      { pointer: '/components/0/properties/0/value' },
    ],
    [
      'a date in words',
      stating('trasluz:copy:verified-at', 'May 2026'),
      { pointer: '/components/0/properties/0/value' },
    ],
  ],
  fine: [
    ['a word of the vocabulary', stating('trasluz:hw:attestation', 'device')],
    ['what is not known', stating('trasluz:training:compute-flop', 'unknown')],
    ['what is withheld', stating('cdx:device:quantity', 'withheld')],
    ['a number with a power', stating('trasluz:training:compute-flop', '8.6e23')],
    ['a date', stating('trasluz:copy:verified-at', '2026-11-20T08:00:00Z')],
    ['an identifier', stating('trasluz:id:lei', '5493001KJTIIGC8Y1R12')],
    ['a property that takes any text', stating('trasluz:training:compute-method', 'yes')],
    ['a property of somebody else', stating('constructor', 'x')],
  ],
});
