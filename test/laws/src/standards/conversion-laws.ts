import { canonicalJson, type Json, type JsonObject, merge, supplyChain, valueAt } from '@trasluz/bom';
import { diffChains } from '@trasluz/diff';
import { convert, TARGETS, type Target } from '@trasluz/formats';
import { factsOf } from './facts-of.ts';
import { sha256 } from './sha-256.ts';
import type { Law, Subject } from './subject.ts';
import { falselyTold, untold } from './told-losses.ts';

/** What holds between a document and its other forms. */
export const CONVERSION_LAWS: readonly Law[] = [
  {
    name: 'CycloneDX → SPDX → CycloneDX is the identity',
    faultsOf: (subject) => identityThrough(subject, 'spdx3'),
  },
  {
    name: 'JSON → XML → JSON is the identity',
    faultsOf: (subject) => identityThrough(subject, 'cdx1.7-xml'),
  },
  {
    name: '1.7 → 1.6 → 1.7 changes exactly what the losses tell',
    faultsOf: async (subject) => {
      const { document } = subject;
      const older = await subject.as('cdx1.6');
      const losses = older.losses.slice(document.losses.length);
      if (document.original !== document.bom && losses.length > 0) return undefined; // their pointers lie in the original
      return [
        ...untold(document.bom, older.document.bom, losses),
        ...falselyTold(document.bom, older.document.bom, losses),
      ];
    },
  },
  {
    name: '1.6 as XML says what 1.6 as JSON says',
    faultsOf: async (subject) => {
      const [json, xml] = [await subject.as('cdx1.6'), await subject.as('cdx1.6-xml')];
      return differing('1.6', json.document.original, xml.document.original);
    },
  },
  {
    name: 'every conversion is valid in its own format',
    faultsOf: eachTarget(async (subject, target) => {
      const { again, mediaType } = await subject.as(target);
      return [
        ...again.issues.filter(({ severity }) => severity === 'error').map(({ code }) => code),
        ...(again.format === undefined ? [mediaType] : []),
      ];
    }),
  },
  {
    name: 'SPDX output fits the 3.0.1 schema and every profile it claims',
    faultsOf: async (subject) =>
      (await subject.as('spdx3')).again.issues
        .filter(({ code }) => /^E|^W04/.test(code))
        .map(({ code, pointer }) => `${code} ${pointer}`),
  },
  {
    name: 'converting twice is converting once',
    faultsOf: eachTarget(async (subject, target) => {
      const { document, text } = await subject.as(target);
      return saidIn(convert(document, target).text) === saidIn(text) ? [] : ['another document'];
    }),
  },
  {
    name: 'a conversion without loss says the same facts',
    faultsOf: eachTarget(async (subject, target) => {
      const { document, losses } = await subject.as(target);
      if (losses.length > subject.document.losses.length) return [];
      const [before, after] = [factsOf(subject.document.bom), factsOf(document.bom)];
      return JSON.stringify(before) === JSON.stringify(after) ? [] : ['other facts'];
    }),
  },
  {
    name: 'the way does not matter: through a form without loss comes the same document',
    faultsOf: async (subject) => {
      const faults: string[] = [];
      for (const way of ['spdx3', 'cdx1.7-xml'] as const)
        for (const target of JSON_TARGETS) {
          const direct = await subject.as(target);
          if (saidIn(convert((await subject.as(way)).document, target).text) !== saidIn(direct.text))
            faults.push(`${way} ${target}`);
        }
      return faults;
    },
  },
  {
    name: 'every loss has a place in the document that was read',
    faultsOf: eachTarget(async (subject, target) =>
      (await subject.as(target)).losses
        .filter(({ pointer }) => pointer !== '' && valueAt(subject.document.original, pointer) === undefined)
        .map(({ pointer }) => pointer),
    ),
  },
  {
    name: 'a document and its conversion without loss do not differ',
    faultsOf: async (subject) => {
      const after = supplyChain((await subject.as('spdx3')).document.bom);
      const { changes, documentFacts } = diffChains(supplyChain(subject.document.bom), after);
      return [...changes, ...documentFacts].map((change) => JSON.stringify(change).slice(0, 100));
    },
  },
  {
    name: 'merging a document with its conversions gives the document',
    faultsOf: async (subject) => {
      const forms = [
        subject.document,
        (await subject.as('spdx3')).document,
        (await subject.as('cdx1.7-xml')).document,
      ];
      const { bom } = merge(
        forms.map((form) => ({ bom: form.bom })),
        { form: 'flat', hash: sha256 },
      );
      return differing(
        'merged',
        merge([{ bom: subject.document.bom }], { form: 'flat', hash: sha256 }).bom,
        bom,
      );
    },
  },
];

/** XML carries some members as JSON text, whose order means nothing. */
const JSON_TARGETS = ['cdx1.7', 'cdx1.6', 'spdx3'] as const;

async function identityThrough(subject: Subject, target: Target): Promise<readonly string[]> {
  const { document, losses } = await subject.as(target);
  // A document that was read with losses is given back without further ones.
  const more = losses.slice(subject.document.losses.length).filter(() => target !== 'spdx3');
  return [...differing(target, subject.document.bom, document.bom), ...more.map(({ pointer }) => pointer)];
}

/** A text without what JSON does not mean: the order of members, also in the values that extensions hold as text. */
function saidIn(text: string): string {
  if (!text.startsWith('{')) return text;
  const value: Json = JSON.parse(text, (key, inner: Json) =>
    key === 'extension_cdxPropValue' && typeof inner === 'string' && /^[[{]/.test(inner)
      ? JSON.parse(inner)
      : inner,
  );
  return canonicalJson(value);
}

function differing(name: string, one: JsonObject, other: JsonObject): readonly string[] {
  return canonicalJson(one) === canonicalJson(other) ? [] : [name];
}

function eachTarget(of: (subject: Subject, target: Target) => Promise<readonly string[]>): Law['faultsOf'] {
  return async (subject) => {
    const faults: string[] = [];
    for (const target of TARGETS)
      faults.push(...(await of(subject, target)).map((fault) => `${target}: ${fault}`));
    return faults;
  };
}
