import type { Language } from '@trasluz/bom';
import {
  ApiError,
  ContractError,
  createClient,
  DOCUMENT_BYTES_MAX,
  type Problem,
  type Receipt,
} from '@trasluz/contract';
import type { DocumentCheck } from './document-check.ts';
import { runCheck } from './run-check.ts';

const TOKEN_KEY = 'trasluz-token';

/** Where the reader is on the way from a file to a receipt. */
export type Stage = 'empty' | 'checking' | 'checked' | 'sending' | 'published';

/** What went wrong on this side of the network. */
export type LocalFailure = 'too-large' | 'unreadable' | 'crashed' | 'unreachable';

/** One document on its way into the registry. */
export class Publication {
  stage: Stage = $state('empty');
  fileName: string = $state('');
  check: DocumentCheck | undefined = $state.raw(undefined);
  receipt: Receipt | undefined = $state.raw(undefined);
  failure: LocalFailure | undefined = $state(undefined);
  problem: Problem | undefined = $state.raw(undefined);
  namespace: string = $state('');
  product: string = $state('');
  version: string = $state('');
  token: string = $state('');
  /** Whether the same bytes stood under that name before. */
  isRepeated: boolean = $state(false);
  #bytes: Uint8Array | undefined;

  /** Reads a file of the device and checks it; nothing is sent. */
  async open(file: File): Promise<void> {
    if (file.size > DOCUMENT_BYTES_MAX) return this.#fail('too-large');
    try {
      await this.checkBytes(new Uint8Array(await file.arrayBuffer()), file.name);
    } catch {
      // The file was moved, or its reading was refused, after it was chosen.
      this.#fail('unreadable');
    }
  }

  /** Checks bytes that are here already; nothing is sent. */
  async checkBytes(bytes: Uint8Array, name: string): Promise<void> {
    this.reset();
    this.stage = 'checking';
    this.fileName = name;
    try {
      this.check = await runCheck(bytes);
    } catch {
      // A worker that runs out of memory has no other way to say so.
      return this.#fail('crashed');
    }
    this.#bytes = bytes;
    this.product = this.check.preview?.product ?? '';
    this.version = this.check.preview?.version ?? '';
    this.stage = 'checked';
  }

  /** Sends the exact bytes under the names given. */
  async publish(language: Language): Promise<void> {
    if (this.#bytes === undefined || this.check?.valid !== true) return;
    sessionStorage.setItem(TOKEN_KEY, this.token);
    this.stage = 'sending';
    this.problem = undefined;
    this.failure = undefined;
    try {
      this.receipt = await this.#send(language, this.#bytes);
      this.stage = 'published';
    } catch (error) {
      this.stage = 'checked';
      this.#explain(error);
    }
  }

  /** Takes the token that an earlier page of this tab kept. */
  restoreToken(): void {
    this.token = sessionStorage.getItem(TOKEN_KEY) ?? '';
  }

  /** Back to the beginning; the token and the namespace stay. */
  reset(): void {
    this.stage = 'empty';
    this.check = undefined;
    this.receipt = undefined;
    this.failure = undefined;
    this.problem = undefined;
    this.#bytes = undefined;
  }

  async #send(language: Language, bytes: Uint8Array): Promise<Receipt> {
    const client = createClient({
      baseUrl: location.origin,
      token: this.token.trim(),
      language,
      fetch: async (request) => {
        const response = await fetch(request);
        this.isRepeated = response.status === 200;
        return response;
      },
    });
    return client.publish({
      as: `${this.namespace.trim()}/${this.product.trim()}@${this.version.trim()}`,
      bytes,
    });
  }

  #explain(error: unknown): void {
    if (error instanceof ApiError) this.problem = error.problem;
    else if (error instanceof ContractError) this.failure = 'unreachable';
    else throw error;
  }

  #fail(failure: LocalFailure): void {
    this.stage = 'empty';
    this.failure = failure;
  }
}
