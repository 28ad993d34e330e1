import { isJsonObject, type Json, type JsonObject, objectAt, textAt } from '@trasluz/bom';
import { quote } from '../findings/quote.ts';
import type { Loss } from '../loss.ts';
import { type NewerForm, NOT_IN_1_6, type Rewrite } from './newer-form.ts';

const WHY_OTHER = 'CycloneDX 1.6 does not list the value';

const NEWER_REFERENCE_TYPES: ReadonlySet<string> = new Set([
  'citation',
  'patent',
  'patent-assertion',
  'patent-family',
]);

const NEWER_PROTOCOLS: ReadonlySet<string> = new Set([
  '5g-aka',
  'dtls',
  'eap-aka',
  'eap-aka-prime',
  'prins',
  'quic',
]);

/** Types of references and protocols that 1.6 calls `other`. */
export const newerTypes: NewerForm = {
  kinds: ['external-reference', 'protocol'],
  rewrite: ({ kind, pointer, value }) => {
    const type = textAt(value, 'type') ?? '';
    const newer = kind === 'protocol' ? NEWER_PROTOCOLS : NEWER_REFERENCE_TYPES;
    return newer.has(type)
      ? { set: { type: 'other' }, remove: [], losses: [other(pointer, 'type', type)] }
      : undefined;
  },
};

function other(pointer: string, member: string, value: string): Loss {
  const place = `${pointer}/${member}`;
  return { pointer: place, what: `the ${member} ${quote(value)}`, why: WHY_OTHER, approximatedBy: place };
}

/** What 1.7 adds to an algorithm; its properties are no element of their own. */
export const newerAlgorithm: NewerForm = {
  kinds: ['crypto'],
  rewrite: ({ pointer, value }) => {
    const algorithm = objectAt(value, 'algorithmProperties');
    if (algorithm === undefined) return undefined;
    const at = `${pointer}/algorithmProperties`;
    const { algorithmFamily, ellipticCurve, ...kept } = algorithm;
    const losses: Loss[] = [];
    const drop = (member: string, said: Json | undefined): void => {
      if (said !== undefined)
        losses.push({ pointer: `${at}/${member}`, what: `the member ${quote(member)}`, why: NOT_IN_1_6 });
    };
    drop('algorithmFamily', algorithmFamily);
    drop('ellipticCurve', ellipticCurve);
    const isNewer = kept['primitive'] === 'key-wrap';
    if (isNewer) losses.push(other(at, 'primitive', 'key-wrap'));
    const algorithmProperties = isNewer ? { ...kept, primitive: 'other' } : kept;
    return losses.length === 0 ? undefined : { set: { algorithmProperties }, remove: [], losses };
  },
};

/** 1.6 has only references in the transforms of IKEv2; 1.7 describes them. */
export const newerTransforms: NewerForm = {
  kinds: ['ike-transforms'],
  rewrite: ({ pointer, value }) => {
    const described = ['encr', 'prf', 'integ', 'ke', 'auth'].filter((member) => isDescribed(value[member]));
    if (described.length === 0) return undefined;
    return {
      set: {},
      remove: described,
      losses: described.map((member) => ({
        pointer: `${pointer}/${member}`,
        what: `the described transforms ${quote(member)}`,
        why: 'CycloneDX 1.6 has only references to algorithms here',
      })),
    };
  },
};

function isDescribed(value: Json | undefined): boolean {
  return Array.isArray(value) && value.some(isJsonObject);
}

/** Hash algorithms that 1.6 does not list, wherever hashes stand. */
export const newerHashes: NewerForm = {
  kinds: ['component', 'external-reference'],
  rewrite: ({ pointer, value }) => {
    const hashes = value['hashes'];
    if (!Array.isArray(hashes)) return undefined;
    const losses = hashes.flatMap((hash: Json, index) => lossOf(hash, `${pointer}/hashes/${index}`));
    return losses.length === 0 ? undefined : withoutHashes(hashes, losses);
  },
};

function lossOf(hash: Json | undefined, pointer: string): readonly Loss[] {
  return isNewer(hash)
    ? [{ pointer, what: `the digest by ${quote(hash['alg'] ?? '')}`, why: WHY_OTHER }]
    : [];
}

function isNewer(hash: Json | undefined): hash is JsonObject {
  return isJsonObject(hash) && (textAt(hash, 'alg')?.startsWith('Streebog-') ?? false);
}

function withoutHashes(hashes: readonly Json[], losses: readonly Loss[]): Rewrite {
  const kept = hashes.filter((hash) => !isNewer(hash));
  return kept.length === 0
    ? { set: {}, remove: ['hashes'], losses }
    : { set: { hashes: kept }, remove: [], losses };
}
