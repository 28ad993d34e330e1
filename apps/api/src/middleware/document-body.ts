import { text } from '@trasluz/bom';
import { DOCUMENT_BYTES_MAX, DOCUMENT_MEDIA_TYPES } from '@trasluz/contract';
import type { Context } from 'hono';
import { ApiProblem } from '../api-problem.ts';

/** The exact bytes of a document that was sent. */
export interface ReceivedDocument {
  readonly bytes: Uint8Array;
  /** One of `DOCUMENT_MEDIA_TYPES`, with the version of the format where the sender named one. */
  readonly mediaType: string;
}

/** Reads the document in a body: its type and size are looked at before any of it is read. */
export async function documentOf(c: Context, limit = DOCUMENT_BYTES_MAX): Promise<ReceivedDocument> {
  const mediaType = mediaTypeOf(c.req.header('content-type'));
  const encoding = c.req.header('content-encoding')?.trim().toLowerCase() ?? 'identity';
  if (encoding !== 'identity') throw compressed(encoding);
  if (Number(c.req.header('content-length') ?? 0) > limit) throw tooLarge(limit);
  return { mediaType, bytes: await bytesOf(c.req.raw.body, limit) };
}

function mediaTypeOf(header: string | undefined): string {
  const [essence = '', ...parameters] = (header ?? '').split(';').map((part) => part.trim().toLowerCase());
  if (!DOCUMENT_MEDIA_TYPES.includes(essence)) {
    throw new ApiProblem('media-type-unsupported', {
      detail: text(
        `Send the document as ${DOCUMENT_MEDIA_TYPES.join(' or ')}`,
        `Envíe el documento como ${DOCUMENT_MEDIA_TYPES.join(' o ')}`,
      ),
      accepted: DOCUMENT_MEDIA_TYPES,
    });
  }
  const version = parameters.find((parameter) => /^version=\d\.\d{1,2}$/u.test(parameter));
  return version === undefined ? essence : `${essence}; ${version}`;
}

/** A small compressed body can unpack to gigabytes, and the digest must be of the bytes that were sent. */
function compressed(encoding: string): ApiProblem {
  const shown = encoding.slice(0, 40);
  return new ApiProblem('encoding-unsupported', {
    detail: text(
      `Send the document uncompressed, not with Content-Encoding "${shown}"`,
      `Envíe el documento sin comprimir, no con Content-Encoding «${shown}»`,
    ),
    accepted: ['identity'],
  });
}

function tooLarge(limit: number): ApiProblem {
  return new ApiProblem('body-too-large', {
    detail: text(
      `Send at most ${limit} bytes; split the document by linking to others with BOM-Link`,
      `Envíe como máximo ${limit} bytes; divida el documento enlazando otros con BOM-Link`,
    ),
    limitBytes: limit,
  });
}

/** The length that was announced can be wrong or missing, so the bytes are counted as they come. */
async function bytesOf(body: ReadableStream<Uint8Array> | null, limit: number): Promise<Uint8Array> {
  if (body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of body) {
      size += chunk.byteLength;
      if (size > limit) break;
      chunks.push(chunk);
    }
  } catch {
    throw new ApiProblem('body-unreadable', {
      detail: text(
        'Send the document again: the body broke off',
        'Envíe de nuevo el documento: el cuerpo se cortó',
      ),
    });
  }
  if (size > limit) throw tooLarge(limit);
  return joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
