import type { JsonObject } from '@trasluz/bom';

/** Somebody as SPDX 2 writes it in one text: `Organization: Acme (mail@acme.example)`. */
export interface Party {
  readonly kind: 'organization' | 'person' | 'tool';
  readonly name: string;
  readonly email?: string;
}

const KINDS: ReadonlyMap<string, Party['kind']> = new Map([
  ['organization', 'organization'],
  ['person', 'person'],
  ['tool', 'tool'],
]);

/** Reads one text; `undefined` where it does not begin with what it names. An empty address is none. */
export function parseParty(text: string): Party | undefined {
  const colon = text.indexOf(':');
  const kind = KINDS.get(text.slice(0, Math.max(colon, 0)).trim().toLowerCase());
  const rest = text.slice(colon + 1).trim();
  return kind === undefined || rest === '' ? undefined : partyOf(kind, rest);
}

function partyOf(kind: Party['kind'], rest: string): Party | undefined {
  const open = rest.endsWith(')') ? rest.lastIndexOf('(') : -1;
  const inside = open === -1 ? '' : rest.slice(open + 1, -1).trim();
  // A bracket that holds no address belongs to the name, as in `Acme (Europe)`.
  if (open === -1 || (inside !== '' && !isEmail(inside))) return { kind, name: rest };
  const name = rest.slice(0, open).trim();
  if (name === '' && inside === '') return undefined;
  return { kind, name, ...(inside !== '' && { email: inside }) };
}

/** Plain addresses, which every reader of CycloneDX takes; anything else stays in the name. */
const EMAIL =
  /^[\w!#$%&'*+/=?^`{|}~-]{1,64}(?:\.[\w!#$%&'*+/=?^`{|}~-]{1,64}){0,4}@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,8}[a-z\d](?:[a-z\d-]{0,61}[a-z\d])$/i;

/** RFC 5321 §4.5.3.1: the part before the sign, and the whole. */
const LOCAL_LENGTH_MAX = 64;
const EMAIL_LENGTH_MAX = 250;

function isEmail(text: string): boolean {
  return text.length <= EMAIL_LENGTH_MAX && text.indexOf('@') <= LOCAL_LENGTH_MAX && EMAIL.test(text);
}

/** Writes an organisation; a person who stands where CycloneDX takes organisations only becomes its contact. */
export function toOrganization({ kind, name, email }: Party): JsonObject {
  if (kind === 'person')
    return { contact: [toContact({ kind, name, ...(email !== undefined && { email }) })] };
  return { ...(name !== '' && { name }), ...(email !== undefined && { contact: [{ email }] }) };
}

/** Writes a person. */
export function toContact({ name, email }: Party): JsonObject {
  return { ...(name !== '' && { name }), ...(email !== undefined && { email }) };
}

/** Writes a tool: SPDX 2.3 §6.8 writes its version behind the last hyphen. */
export function toTool({ name }: Party): JsonObject {
  const parts = /^(.+)-(v?\d[\w.+]{0,99})$/.exec(name);
  if (parts === null) return { type: 'application', name };
  return {
    type: 'application',
    name: parts[1] ?? name,
    ...(parts[2] !== undefined && { version: parts[2] }),
  };
}
