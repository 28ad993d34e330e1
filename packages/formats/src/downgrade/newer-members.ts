import { type Element, type ElementKind, pointerTo } from '@trasluz/bom';
import { quote } from '../findings/quote.ts';
import { type NewerForm, NOT_IN_1_6, type Rewrite } from './newer-form.ts';

/** Members that 1.7 brought and that nothing of 1.6 says; a test compares the table with both schemas. */
const NEWER_MEMBERS: Readonly<Partial<Record<ElementKind, readonly string[]>>> = {
  definitions: ['patents'],
  component: ['isExternal', 'versionRange', 'patentAssertions'],
  service: ['patentAssertions'],
  certificate: [
    'serialNumber',
    'certificateFileExtension',
    'fingerprint',
    'certificateState',
    'creationDate',
    'activationDate',
    'deactivationDate',
    'revocationDate',
    'destructionDate',
    'certificateExtensions',
    'relatedCryptographicAssets',
  ],
  'crypto-material': ['fingerprint', 'relatedCryptographicAssets'],
  protocol: ['relatedCryptographicAssets'],
  'cipher-suite': ['tlsGroups', 'tlsSignatureSchemes'],
};

/** Leaves members out. */
export const newerMembers: NewerForm = {
  kinds: Object.keys(NEWER_MEMBERS) as ElementKind[], // `Object.keys` is typed as text; the record is closed
  rewrite: (element) => {
    const members = (NEWER_MEMBERS[element.kind] ?? []).filter((member) => member in element.value);
    return members.length === 0 ? undefined : without(element, members);
  },
};

function without({ pointer }: Element, members: readonly string[]): Rewrite {
  const losses = members.map((member) => ({
    pointer: pointerTo(pointer, member),
    what: `the member ${quote(member)}`,
    why: NOT_IN_1_6,
  }));
  return { set: {}, remove: members, losses };
}
