import { type DeviceTask, doTask } from './device-work.ts';

// A worker has no import that says it is one; its global scope is the port to the page.
addEventListener('message', async (event: MessageEvent<DeviceTask>) => {
  postMessage(await doTask(event.data));
});
