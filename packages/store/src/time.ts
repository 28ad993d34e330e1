import { StoreError } from './store-error.ts';

/** Brings an RFC 3339 time to the one form that is kept and given back: UTC with milliseconds. */
export function toTime(text: string): string {
  const time = RFC_3339.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) throw new StoreError('bad-time', `Cannot read the time "${text.slice(0, 40)}"`);
  return new Date(time).toISOString();
}

const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
