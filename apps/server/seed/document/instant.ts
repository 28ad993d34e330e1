/**
 * Turns a date that may be reduced to a month or a year into an RFC 3339 instant: the first one of its period, so that
 * nothing looks newer than its source says. The reduced form is kept in the note of the citation.
 */
export function instantOf(asOf: string): string {
  return `${dayOf(asOf)}T00:00:00Z`;
}

/** The first day of a date that may be reduced to a month or a year (ISO 8601). */
export function dayOf(asOf: string): string {
  const [year = '', month = '01', day = '01'] = asOf.slice(0, 'yyyy-mm-dd'.length).split('-');
  return `${year}-${month}-${day}`;
}
