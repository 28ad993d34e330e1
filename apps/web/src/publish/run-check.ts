import type { DocumentCheck } from './document-check.ts';

/** Checks bytes in a worker, so that the page stays alive; rejects when the worker breaks. One worker for each check. */
export function runCheck(bytes: Uint8Array): Promise<DocumentCheck> {
  const worker = new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<DocumentCheck>((resolve, reject) => {
    worker.addEventListener('message', (event: MessageEvent<DocumentCheck>) => resolve(event.data));
    worker.addEventListener('error', reject);
    worker.postMessage(bytes);
  }).finally(() => worker.terminate());
}
