import { text } from '@trasluz/bom';
import { DOCUMENT_BYTES_MAX } from '@trasluz/contract';
import { ApiProblem } from '../api-problem.ts';
import type { SizeLimit } from './valid-document.ts';

/** How much longer than a document that may be sent its other form may become: deep lists are indented far. */
const GROWTH_MAX = 4;

/**
 * Makes the text of a document for an answer; throws `body-too-large` where it would be longer than can be answered, or
 * longer than a text can be at all, which the engine says with a `RangeError`.
 */
export function answerText<T extends { readonly text: string }>(
  { documentBytesMax = DOCUMENT_BYTES_MAX }: SizeLimit,
  make: () => T,
): T {
  const lengthMax = GROWTH_MAX * documentBytesMax;
  const made = withinTexts(make);
  if (made !== undefined && made.text.length <= lengthMax) return made;
  throw new ApiProblem('body-too-large', {
    detail: text(
      `Split what you send: the answer would be longer than ${lengthMax} characters`,
      `Divida lo que envía: la respuesta superaría los ${lengthMax} caracteres`,
    ),
    limitBytes: documentBytesMax,
  });
}

function withinTexts<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (cause) {
    if (cause instanceof RangeError && cause.message === 'Invalid string length') return undefined;
    throw cause;
  }
}
