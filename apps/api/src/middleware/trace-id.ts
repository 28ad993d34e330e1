/** Bytes of a trace id: W3C Trace Context §3.2.2.3. */
const TRACE_ID_BYTES = 16;

const TRACEPARENT = /^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/u;

/** The trace id of a request: the caller's where `traceparent` is well formed, otherwise a new one. */
export function traceIdOf(traceparent: string | undefined, random: (length: number) => Uint8Array): string {
  const given = TRACEPARENT.exec(traceparent ?? '')?.[1];
  if (given !== undefined && !/^0+$/u.test(given)) return given;
  return [...random(TRACE_ID_BYTES)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
