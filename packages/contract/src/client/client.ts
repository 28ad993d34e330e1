import type { Language } from '@trasluz/bom';
import { ContractError } from '../contract-error.ts';
import {
  type AnswerOf,
  type BodyOf,
  type ParamsOf,
  type QueryOf,
  ROUTES,
  type RouteName,
} from '../routes.ts';
import { readAnswer } from './answer.ts';
import { type RequestInput, requestOf } from './request.ts';

/** What a client needs; everything else is in the routes. */
export interface ClientOptions {
  /** Where the API is, such as `http://localhost:8080`; in process any origin will do. */
  readonly baseUrl: string;
  /** How a request is sent: the platform's `fetch`, or the application itself. */
  readonly fetch: (request: Request) => Response | Promise<Response>;
  /** Sent with the routes that need it, and only with those. */
  readonly token?: string;
  /** The language of titles and details of problems. */
  readonly language?: Language;
}

/** What a method takes: path and query parameters in one object, with the document or the members of the body. */
export type InputOf<N extends RouteName> = ParamsOf<N> & QueryOf<N> & BodyOf<N>;

/** A method; the input may be left out where nothing in it is required. */
export type Method<N extends RouteName> =
  Record<never, never> extends InputOf<N>
    ? (input?: InputOf<N>) => Promise<AnswerOf<N>>
    : (input: InputOf<N>) => Promise<AnswerOf<N>>;

/**
 * One method per route. Each resolves with the checked answer, or rejects with `ApiError` when the API answered
 * with a problem and with `ContractError` when nothing answered or the answer breaks the contract.
 */
export type Client = { readonly [N in RouteName]: Method<N> };

/** Builds a client. It keeps no state and may be shared. */
export function createClient(options: ClientOptions): Client {
  const methods = Object.entries(ROUTES).map(([name, route]) => {
    const method = async (input: RequestInput = {}): Promise<unknown> =>
      readAnswer(route, await send(options, requestOf(route, options, input)));
    return [name, method] as const;
  });
  // The entries were made from ROUTES, one per name, each with the types of its own schemas.
  return Object.fromEntries(methods) as unknown as Client;
}

async function send(options: ClientOptions, request: Request): Promise<Response> {
  try {
    return await options.fetch(request);
  } catch (cause) {
    throw new ContractError(
      'network',
      `Cannot reach ${new URL(request.url).origin}: nothing answered`,
      cause,
    );
  }
}
