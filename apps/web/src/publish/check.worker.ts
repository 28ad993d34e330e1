import { checkDocument } from './document-check.ts';

// A worker has no import that says it is one; its global scope is the port to the page.
addEventListener('message', async (event: MessageEvent<Uint8Array>) => {
  postMessage(await checkDocument(event.data));
});
