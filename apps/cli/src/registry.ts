import { type Client, createClient, parseReference } from '@trasluz/contract';
import { CliError } from './exit-code.ts';
import type { Call } from './verb.ts';
import { wholeNumber } from './whole-number.ts';

const REGISTRY_DEFAULT = 'http://localhost:8080';

/** Builds the client for the registry that `--registry` or TRASLUZ_REGISTRY names. */
export function registryClient(call: Call, token?: string): Client {
  const url = textOf(call.values['registry']) ?? call.terminal.env['TRASLUZ_REGISTRY'] ?? REGISTRY_DEFAULT;
  assertRegistryUrl(url);
  return createClient({
    baseUrl: url,
    fetch: (request) => call.terminal.fetch(request),
    language: call.language,
    ...(token === undefined ? {} : { token }),
  });
}

function assertRegistryUrl(text: string): void {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new CliError('usage', `Cannot read the registry "${text}", expected an http or https URL`);
  }
  // The address is not repeated: it holds a secret.
  if (url.username !== '' || url.password !== '') {
    throw new CliError('usage', 'Cannot use a registry whose URL holds a name or a password');
  }
}

/** Reads `--at`, the publication number to read at. */
export function atOf(call: Call): { readonly at?: number } {
  const value = textOf(call.values['at']);
  if (value === undefined) return {};
  const at = wholeNumber(value);
  if (at === undefined)
    throw new CliError('usage', `Cannot read --at "${value}", expected a publication number`);
  return { at };
}

/** Reads a text flag. */
export function textOf(value: Call['values'][string]): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Reads the bytes that an input names: a file, `-`, or a reference of the registry. */
export async function readDocumentBytes(input: string, call: Call): Promise<Uint8Array> {
  if (!isReference(input)) return call.terminal.readFile(input);
  const client = registryClient(call);
  return client.document({ sha256: await digestOf(input, call), ...atOf(call) });
}

/** Finds the digest a reference stands for. */
export async function digestOf(input: string, call: Call): Promise<string> {
  const reference = parseReference(input);
  if (reference.kind === 'digest') return reference.digest;
  const { namespace, product, version } = reference;
  return (await registryClient(call).version({ namespace, product, version, ...atOf(call) })).digest;
}

function isReference(input: string): boolean {
  return /^sha256:[0-9a-f]{64}$/.test(input) || /^[a-z0-9.-]+\.[a-z0-9-]+\/[^/@]+@[^/@]+$/.test(input);
}
