import { registryClient } from '../registry.ts';
import { type ModelDocument, modelDocument } from './documents.ts';
import type { MemoryRegistry } from './registry.ts';
import { callOf } from './terminal.ts';

/** Publishes a small model under `acme.example/<product>@<version>` and gives the digest. */
export async function publishModel(
  registry: MemoryRegistry,
  reference: string,
  document: ModelDocument = {},
): Promise<string> {
  const { call } = callOf([], { fetch: registry.fetch });
  const bytes = new TextEncoder().encode(modelDocument(document));
  const receipt = await registryClient(call, registry.token).publish({ as: reference, bytes });
  return receipt.digest;
}
