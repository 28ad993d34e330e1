import { defineParams } from '@sveltejs/kit/params';
import { isLanguage } from '#web/messages/message.ts';

/** Parts of an address that are not free text. */
export const params = defineParams({
  language: (param) => (isLanguage(param) ? param : undefined),
});
