import type { DeviceAnswer, DeviceTask } from './device-work.ts';

/** Does a task in a worker, so that the page stays alive; rejects when the worker breaks. One worker for each task. */
export function runTask(task: DeviceTask): Promise<DeviceAnswer> {
  const worker = new Worker(new URL('./device.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<DeviceAnswer>((resolve, reject) => {
    worker.addEventListener('message', (event: MessageEvent<DeviceAnswer>) => resolve(event.data));
    worker.addEventListener('error', reject);
    worker.postMessage(task);
  }).finally(() => worker.terminate());
}
