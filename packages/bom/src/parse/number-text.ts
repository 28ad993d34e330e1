// Longer numbers are compared by nothing: no double has so many digits that matter, so they are not kept.
const DIGITS_MAX = 1100;

/**
 * Tells whether a number as written survives being read: JSON numbers become doubles, which keep whole numbers up to
 * 2^53 and overflow beyond 1.8e308 (RFC 8259 §6). Fractions of ordinary size are rounded by every writer and are kept.
 */
export function isKeptExactly(written: string): boolean {
  const value = Number(written);
  if (!Number.isFinite(value)) return false;
  if (Number.isSafeInteger(Math.trunc(value)) && value !== 0) return true;
  if (written.length > DIGITS_MAX) return value === 0 && !/^[^eE]*[1-9]/.test(written);
  return decimalOf(written) === decimalOf(String(value));
}

/** Writes a decimal number in one spelling: sign, digits without outer zeros, power of ten. */
function decimalOf(number: string): string {
  // Splitting always gives a first part.
  const [mantissa, exponent = '0'] = number.toLowerCase().split('e') as [string, string?];
  const [whole, fraction = ''] = mantissa.replace('-', '').split('.') as [string, string?];
  const digits = `${whole}${fraction}`.replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  if (significant === '') return '0';
  const power = Number(exponent) - fraction.length + digits.length - significant.length;
  return `${number.startsWith('-') ? '-' : ''}${significant}e${power}`;
}
