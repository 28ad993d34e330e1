import type { Values } from './verb.ts';

/** Reads a flag that counts; anything but digits is `undefined`, also the empty text that an unset variable gives. */
export function wholeNumber(value: Values[string]): number | undefined {
  if (typeof value !== 'string' || !/^\d+$/.test(value)) return undefined;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : undefined;
}
