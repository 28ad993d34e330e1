import { PARSE_LIMITS, parse, text } from '@trasluz/bom';
import { type BodyOf, MEDIA_TYPE_JSON, ROUTES, type RouteName } from '@trasluz/contract';
import type { Context } from 'hono';
import type * as v from 'valibot';
import { ApiProblem } from '../api-problem.ts';
import { type BodyBounds, bodyBytesOf } from './body-bytes.ts';
import { mediaTypeOf } from './media-type.ts';
import { checked } from './request.ts';

/** The routes that are sent JSON. */
export type JsonRouteName = {
  [N in RouteName]: (typeof ROUTES)[N] extends { readonly body: v.GenericSchema } ? N : never;
}[RouteName];

/** Reads the JSON in a body as the route asks for it; throws the problem of the first member that is not valid. */
export async function sentJsonOf<N extends JsonRouteName>(
  name: N,
  c: Context,
  bounds: BodyBounds,
): Promise<BodyOf<N>> {
  mediaTypeOf(c.req.header('content-type'), [MEDIA_TYPE_JSON]);
  // The bytes were counted; depth, doubled names and half characters are looked for like in a document.
  const { value, issues } = parse(await bodyBytesOf(c, bounds), PARSE_LIMITS);
  if (value === undefined || issues.length > 0) {
    throw new ApiProblem('body-unreadable', {
      detail: text('Send the body as one JSON object', 'Envíe el cuerpo como un objeto JSON'),
      errors: issues,
    });
  }
  return checked(ROUTES[name].body, value) as BodyOf<N>;
}
