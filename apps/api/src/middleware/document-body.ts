import { DOCUMENT_MEDIA_TYPES } from '@trasluz/contract';
import type { Context } from 'hono';
import { type BodyBounds, bodyBytesOf } from './body-bytes.ts';
import { mediaTypeOf } from './media-type.ts';

/** The exact bytes of a document that was sent; unpacked where they had a content encoding. */
export interface ReceivedDocument {
  readonly bytes: Uint8Array;
  /** One of `DOCUMENT_MEDIA_TYPES`, with the version of the format where the sender named one. */
  readonly mediaType: string;
}

/** Reads the document in a body: its type and size are looked at before any of it is read. */
export async function documentOf(c: Context, bounds: BodyBounds): Promise<ReceivedDocument> {
  const mediaType = mediaTypeOf(c.req.header('content-type'), DOCUMENT_MEDIA_TYPES);
  return { mediaType, bytes: await bodyBytesOf(c, bounds) };
}
