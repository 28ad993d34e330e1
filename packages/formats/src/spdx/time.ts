const RFC_3339 = /^\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d))?$/;

/** Writes a time as SPDX takes it: whole seconds in UTC. `undefined` for what is no RFC 3339 date or date and time. */
export function spdxTime(text: string | undefined): string | undefined {
  if (text === undefined || !RFC_3339.test(text)) return undefined;
  const time = Date.parse(text);
  if (Number.isNaN(time)) return undefined;
  const written = `${new Date(time).toISOString().slice(0, 19)}Z`;
  return SPDX_TIME.test(written) ? written : undefined;
}

/** Years beyond 9999 are written with a sign, which SPDX does not take. */
const SPDX_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
