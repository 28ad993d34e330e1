import { COMPARE_MAX } from '@trasluz/contract';
import { createContext } from 'svelte';
import { type Pick, parsePicks } from './picks.ts';

const STORAGE_KEY = 'trasluz-compare';

/** What the reader has put aside to compare: kept in this tab, in the order of choosing. */
export class Selection {
  #picks: readonly Pick[] = $state.raw([]);

  get picks(): readonly Pick[] {
    return this.#picks;
  }

  get isFull(): boolean {
    return this.#picks.length >= COMPARE_MAX;
  }

  /** Tells whether a version was chosen. */
  has(reference: string): boolean {
    return this.#picks.some((pick) => pick.reference === reference);
  }

  /** Chooses a version, or gives it up; a full tray takes no more. */
  toggle(pick: Pick): void {
    if (this.has(pick.reference))
      this.#keep(this.#picks.filter(({ reference }) => reference !== pick.reference));
    else if (!this.isFull) this.#keep([...this.#picks, pick]);
  }

  clear(): void {
    this.#keep([]);
  }

  /** Reads what an earlier page of this tab kept; only in a browser. */
  restore(): void {
    this.#picks = parsePicks(sessionStorage.getItem(STORAGE_KEY));
  }

  #keep(picks: readonly Pick[]): void {
    this.#picks = picks;
    sessionStorage.setItem(STORAGE_KEY, JSON.stringify(picks));
  }
}

/** The selection of the page's reader; a context, so that no two visitors of the server share one. */
export const [getSelection, setSelection] = createContext<Selection>();
