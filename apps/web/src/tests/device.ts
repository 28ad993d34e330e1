import { vi } from 'vitest';
import { type DeviceTask, doTask } from '../publish/device-work.ts';

/** What a test asks of the worker that stands in for the browser's. */
export interface Device {
  /** How many tasks were started and how many workers are still alive. */
  readonly started: () => number;
  readonly alive: () => number;
  /** Lets every further task break, as a worker without memory does. */
  readonly breakDown: () => void;
}

type Listener = (event: { readonly data?: unknown }) => void;

/** Puts a worker in place that does the same work in this process, as the platform's own would in another thread. */
export function stubWorker(): Device {
  let [started, ended, isBroken] = [0, 0, false];
  class InlineWorker {
    readonly #listeners = new Map<string, Listener>();
    addEventListener(type: string, listener: Listener): void {
      this.#listeners.set(type, listener);
    }
    postMessage(task: DeviceTask): void {
      started += 1;
      // As on the platform, what is sent and what comes back are copies.
      const work = isBroken ? Promise.reject(new Error('out of memory')) : doTask(structuredClone(task));
      work.then(
        (data) => this.#listeners.get('message')?.({ data: structuredClone(data) }),
        () => this.#listeners.get('error')?.({}),
      );
    }
    terminate(): void {
      ended += 1;
    }
  }
  vi.stubGlobal('Worker', InlineWorker);
  return {
    started: () => started,
    alive: () => started - ended,
    breakDown: () => {
      isBroken = true;
    },
  };
}
