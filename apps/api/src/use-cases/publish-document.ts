import {
  formatReference,
  LATEST,
  parseReference,
  type Receipt,
  type VersionReference,
} from '@trasluz/contract';
import type { Document, DocumentFormat } from '@trasluz/formats';
import { type PublishInput, publish } from '@trasluz/store';
import { requirePublisher } from '../access/token.ts';
import { parameterProblem } from '../api-problem.ts';
import type { ApiDeps } from '../deps.ts';
import type { ReceivedDocument } from '../middleware/document-body.ts';
import { receiptOf } from '../presentation/receipt.ts';
import { componentItem } from './component-item.ts';
import { lensOf } from './fact-lens.ts';
import { factsOf, viewOf } from './read-document.ts';
import { supplierOf } from './supplier-of.ts';
import { validDocument } from './valid-document.ts';

/** What is asked: under which name, by whom, and how to get the document once both are settled. */
export interface PublishRequest {
  readonly as: string;
  readonly authorization: string | undefined;
  readonly receive: () => Promise<ReceivedDocument>;
}

/** A receipt, and whether it is the first for these bytes under this name. */
export interface Published {
  readonly receipt: Receipt;
  readonly created: boolean;
}

/**
 * Publishes a document: name and token first, then the bytes are received, checked, read and stored.
 * Nothing of the body is read for somebody who may not publish.
 */
export async function publishDocument(deps: ApiDeps, request: PublishRequest): Promise<Published> {
  const name = nameOf(request.as);
  await requirePublisher(deps, request.authorization, name.namespace);
  const received = await request.receive();
  const document = await validDocument(deps, received.bytes);
  const result = await publish(deps.db, inputOf(deps, { name, received, document }));
  return { receipt: receiptOf(deps, result.publication), created: result.status === 'created' };
}

function nameOf(as: string): VersionReference {
  const reference = parseReference(as);
  if (reference.kind === 'version' && reference.version !== LATEST) return reference;
  throw parameterProblem('as', 'expected "namespace/product@version" with a version of its own');
}

/** Formats by the names that their publishers give them. */
const FORMAT_NAMES: Readonly<Record<DocumentFormat, string>> = {
  'cyclonedx-json': 'CycloneDX',
  'cyclonedx-xml': 'CycloneDX',
  'spdx-2-json': 'SPDX',
  'spdx-3-json': 'SPDX',
};

interface Reading {
  readonly name: VersionReference;
  readonly received: ReceivedDocument;
  readonly document: Document;
}

function inputOf(deps: ApiDeps, { name, received, document }: Reading): PublishInput {
  const view = viewOf(document);
  const { chain, origin } = view;
  return {
    namespace: name.namespace,
    product: name.product,
    version: name.version,
    ...received,
    digest: deps.hash(received.bytes),
    publishedAt: deps.clock().toISOString(),
    format: { name: FORMAT_NAMES[document.format], version: document.version },
    subject: { name: chain.root.name, kind: chain.root.kind },
    supplier: supplierOf(chain, name.namespace, deps.catalog),
    relation: chain.relation,
    ...(chain.author === undefined ? {} : { author: chain.author }),
    nodes: chain.nodes.map((node) => componentItem(node, origin)),
    edges: chain.edges.map((edge) => ({ ...edge, pointer: origin.pointerOf(edge.pointer) })),
    facts: factsOf(view).map((fact) => ({ lens: lensOf(fact.id), fact })),
    words: [formatReference(name)],
  };
}
