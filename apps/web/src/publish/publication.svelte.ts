import type { Issue, Language } from '@trasluz/bom';
import {
  ApiError,
  ContractError,
  createClient,
  DOCUMENT_BYTES_MAX,
  type Problem,
  type Receipt,
} from '@trasluz/contract';
import type { Repair } from '@trasluz/formats';
import type { DocumentCheck } from './document-check.ts';
import { runTask } from './run-task.ts';

const TOKEN_KEY = 'trasluz-token';

/** Where the reader is on the way from a file to a receipt. */
export type Stage = 'empty' | 'checking' | 'checked' | 'sending' | 'published';

/** What went wrong on this side of the network. */
export type LocalFailure = 'too-large' | 'unreadable' | 'crashed' | 'unreachable';

/** A repair that the reader looks at before it is done. */
export interface Proposal {
  readonly issue: Issue;
  /** Absent where the fix has no place in the text, as in a compressed file. */
  readonly repair?: Repair;
}

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
  proposal: Proposal | undefined = $state.raw(undefined);
  /** How many fixes were applied to the copy in this page; the file on the device stays as it is. */
  fixCount: number = $state(0);
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
    this.fileName = name;
    await this.#checkAll(bytes);
  }

  /** Finds out what the fix of an issue would change, and changes nothing. */
  async propose(issue: Issue): Promise<void> {
    if (this.#bytes === undefined || issue.patch === undefined) return;
    try {
      const { repair } = await runTask({ bytes: this.#bytes, patch: issue.patch });
      this.proposal = repair === undefined ? { issue } : { issue, repair };
    } catch {
      // As below: the copy in the page is whole, and the reader can try again.
      this.failure = 'crashed';
    }
  }

  /** Leaves the document as it is. */
  dismissProposal(): void {
    this.proposal = undefined;
  }

  /** Puts the proposed repair in the place of the copy in this page, and checks that. */
  async applyProposal(): Promise<void> {
    const repair = this.proposal?.repair;
    if (repair === undefined) return;
    this.proposal = undefined;
    this.fixCount += 1;
    await this.#checkAll(repair.bytes);
  }

  /** The repaired copy, to be kept as a file; `undefined` where nothing was repaired. */
  get repaired(): Blob | undefined {
    if (this.fixCount === 0 || this.#bytes === undefined) return undefined;
    // The bytes come from an encoder, which never shares its memory.
    return new Blob([this.#bytes as Uint8Array<ArrayBuffer>], { type: 'application/vnd.cyclonedx+json' });
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
    this.proposal = undefined;
    this.fixCount = 0;
    this.#bytes = undefined;
  }

  async #checkAll(bytes: Uint8Array): Promise<void> {
    this.stage = 'checking';
    try {
      const { check } = await runTask({ bytes });
      this.check = check;
    } catch {
      // A worker that runs out of memory has no other way to say so.
      return this.#fail('crashed');
    }
    this.#bytes = bytes;
    this.product = this.check?.preview?.product ?? '';
    this.version = this.check?.preview?.version ?? '';
    this.stage = 'checked';
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
      ...(this.check?.preview === undefined ? {} : { mediaType: this.check.preview.mediaType }),
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
