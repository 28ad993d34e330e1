import { type Bomb, bytesOf, cycloneDx, many, spdx2, spdx3, xml } from './bomb.ts';

const PROPERTIES = 1_000_000;
const ERRORS = 100_000;

/** Things beside things, right and wrong ones. */
export const WIDE_BOMBS: readonly Bomb[] = [
  {
    name: 'a million properties of one thing',
    codes: [],
    bytes: () =>
      cycloneDx({
        components: [
          {
            type: 'data',
            name: 'a',
            version: '1',
            properties: many(PROPERTIES, (at) => ({ name: `n${at}`, value: 'v' })),
          },
        ],
      }),
  },
  {
    name: 'a million members that nobody knows',
    codes: ['E0102'],
    told: PROPERTIES,
    bytes: () =>
      bytesOf(
        `{"bomFormat":"CycloneDX","specVersion":"1.7",${many(PROPERTIES, (at) => `"k${at}":0`).join()}}`,
      ),
  },
  {
    name: 'one member a hundred thousand times',
    codes: ['E0005'],
    bytes: () =>
      bytesOf(`{"bomFormat":"CycloneDX","specVersion":"1.7",${many(ERRORS, () => '"k":0').join()}}`),
  },
  {
    name: 'a hundred thousand things with three errors each',
    codes: ['E0101', 'E0102', 'E0104'],
    told: 3 * ERRORS,
    bytes: () =>
      cycloneDx({ components: many(ERRORS, (at) => ({ type: `t${at}`, version: '1', [`k${at}`]: at })) }),
  },
  {
    name: 'a hundred thousand dependencies on nothing',
    codes: ['E0312'],
    told: ERRORS,
    bytes: () => cycloneDx({ dependencies: many(ERRORS, (at) => ({ ref: `nobody-${at}` })) }),
  },
  {
    name: 'a hundred thousand wrong elements of XML',
    codes: ['E0104'],
    told: ERRORS,
    bytes: () =>
      xml(
        `<components>${many(ERRORS, (at) => `<component type="t${at}"><name>n${at}</name><version>1</version></component>`).join('')}</components>`,
      ),
  },
  {
    name: 'a hundred thousand wrong elements of SPDX 3',
    codes: ['E0104', 'W0401'],
    bytes: () =>
      spdx3(
        many(ERRORS, (at) => ({
          type: `type${at}`,
          spdxId: `https://x.example/${at + 1}`,
          creationInfo: '_:creation',
        })),
      ),
  },
  {
    name: 'a hundred thousand wrong packages of SPDX 2',
    codes: ['E0103'],
    told: ERRORS,
    bytes: () =>
      spdx2({
        packages: many(ERRORS, (at) => ({
          SPDXID: `SPDXRef-${at}`,
          name: at,
          downloadLocation: 'NOASSERTION',
        })),
      }),
  },
];
