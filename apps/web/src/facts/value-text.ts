import type { FactValue, Language } from '@trasluz/bom';
import { factMessages } from '../messages/facts.ts';
import { formatDay, formatNumber } from '../messages/message.ts';
import type { FactWords } from './fact-words.ts';

/** Writes a value of a fact for people; text of a document comes back as it is. */
export function valueText(value: FactValue, words: FactWords, language: Language): string {
  if (typeof value === 'boolean') return factMessages[language][value ? 'yes' : 'no'];
  if (typeof value === 'number') return withUnit(formatNumber(language, value), words.unit);
  if (words.valueType === 'date') return formatDay(language, value);
  if (words.valueType === 'country') return countryText(value, language);
  if (words.valueType === 'share') return shareText(value, language);
  return words.unit === undefined ? value : withUnit(value, words.unit);
}

/** Digits of a digest that tell two of them apart at a glance; the whole of it stands in the evidence. */
const DIGEST_SHOWN_LENGTH = 24;

/** The beginning of a digest, for places where its whole length would push everything else away. */
export function shortDigest(digest: string): string {
  return digest.length > DIGEST_SHOWN_LENGTH ? `${digest.slice(0, DIGEST_SHOWN_LENGTH)}…` : digest;
}

/** Writes an ISO 3166-1 code with the name of the country; text that is no code comes back as it is. */
export function countryText(code: string, language: Language): string {
  if (!/^[A-Z]{2}$/u.test(code)) return code;
  const name = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code);
  return name === undefined ? code : `${name} (${code})`;
}

/** `ES=40` is `Spain (ES) 40 %`. */
function shareText(value: string, language: Language): string {
  const [code = '', percentage] = value.split('=');
  const country = countryText(code, language);
  return percentage === undefined ? country : `${country} ${percentage} %`;
}

function withUnit(text: string, unit: string | undefined): string {
  return unit === undefined ? text : `${text} ${unit}`;
}
