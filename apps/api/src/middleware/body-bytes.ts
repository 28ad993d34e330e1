import { type LocalText, text } from '@trasluz/bom';
import { DOCUMENT_BYTES_MAX } from '@trasluz/contract';
import type { Context } from 'hono';
import { ApiProblem } from '../api-problem.ts';

/** How much of a body is taken, and in which encodings. */
export interface BodyBounds {
  /** Bytes at most, as they come and as they unpack; `DOCUMENT_BYTES_MAX` where it is not said. */
  readonly sizeBytesMax: number | undefined;
  /** Whether gzip is unpacked; not where the bytes are kept, since their digest must be of what was sent. */
  readonly unpacks: boolean;
}

/** Reads a body: its encoding and the size that it announces are looked at before any of it is read. */
export async function bodyBytesOf(c: Context, bounds: BodyBounds): Promise<Uint8Array> {
  const { sizeBytesMax = DOCUMENT_BYTES_MAX, unpacks } = bounds;
  const encoding = c.req.header('content-encoding')?.trim().toLowerCase() ?? 'identity';
  const isPacked = unpacks && encoding === 'gzip';
  if (encoding !== 'identity' && !isPacked) throw unsupported(encoding, unpacks);
  if (Number(c.req.header('content-length') ?? 0) > sizeBytesMax) throw tooLarge(sizeBytesMax);
  const { body } = c.req.raw;
  if (body === null) return new Uint8Array();
  const broken = isPacked ? BROKEN_GZIP : BROKEN_OFF;
  return await collected(isPacked ? unpacked(body, sizeBytesMax) : body, sizeBytesMax, broken);
}

/** Unpacks as the bytes come; the packed ones are counted too, because a header of gzip may go on for ever. */
function unpacked(body: ReadableStream<Uint8Array>, sizeBytesMax: number): ReadableStream<Uint8Array> {
  let sizeBytes = 0;
  const counter = new TransformStream<Uint8Array, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      sizeBytes += chunk.byteLength;
      if (sizeBytes > sizeBytesMax) throw tooLarge(sizeBytesMax);
      // What a request brings is never shared memory, which is all that the wider type adds.
      controller.enqueue(chunk as Uint8Array<ArrayBuffer>);
    },
  });
  return body.pipeThrough(counter).pipeThrough(new DecompressionStream('gzip'));
}

/** The length that was announced can be wrong or missing, so the bytes are counted as they come. */
async function collected(
  body: ReadableStream<Uint8Array>,
  sizeBytesMax: number,
  broken: LocalText,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let sizeBytes = 0;
  try {
    for await (const chunk of body) {
      sizeBytes += chunk.byteLength;
      if (sizeBytes > sizeBytesMax) break; // leaving the loop cancels the stream
      chunks.push(chunk);
    }
  } catch (cause) {
    throw cause instanceof ApiProblem ? cause : new ApiProblem('body-unreadable', { detail: broken });
  }
  if (sizeBytes > sizeBytesMax) throw tooLarge(sizeBytesMax);
  return joined(chunks, sizeBytes);
}

const BROKEN_OFF = text(
  'Send the document again: the body broke off',
  'Envíe de nuevo el documento: el cuerpo se cortó',
);

const BROKEN_GZIP = text(
  'Send the document again: the body broke off, or is not what Content-Encoding "gzip" promises',
  'Envíe de nuevo el documento: el cuerpo se cortó o no es lo que promete Content-Encoding «gzip»',
);

/** Other encodings cannot be unpacked here within a bound; packed bytes cannot be published at all. */
function unsupported(encoding: string, unpacks: boolean): ApiProblem {
  const shown = encoding.slice(0, 40);
  const detail = unpacks
    ? text(
        `Send the body as it is or with Content-Encoding "gzip", not "${shown}": only gzip is unpacked here`,
        `Envíe el cuerpo tal cual o con Content-Encoding «gzip», no «${shown}»: aquí solo se descomprime gzip`,
      )
    : text(
        `Send the document without Content-Encoding, not with "${shown}": its digest is that of the bytes sent`,
        `Envíe el documento sin Content-Encoding, no con «${shown}»: su resumen es el de los bytes enviados`,
      );
  return new ApiProblem('encoding-unsupported', {
    detail,
    accepted: unpacks ? ['identity', 'gzip'] : ['identity'],
  });
}

function tooLarge(sizeBytesMax: number): ApiProblem {
  return new ApiProblem('body-too-large', {
    detail: text(
      `Send at most ${sizeBytesMax} bytes; split the document by linking to others with BOM-Link`,
      `Envíe como máximo ${sizeBytesMax} bytes; divida el documento enlazando otros con BOM-Link`,
    ),
    limitBytes: sizeBytesMax,
  });
}

function joined(chunks: readonly Uint8Array[], sizeBytes: number): Uint8Array {
  const bytes = new Uint8Array(sizeBytes);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
