import { error } from '@sveltejs/kit';
import { errorMessages } from '#web/messages/errors.ts';
import type { PageServerLoad } from './$types';

/** Everything no page answers: the error page then stands inside the site. */
export const load: PageServerLoad = ({ locals }) => {
  error(404, errorMessages[locals.language].notFound);
};
