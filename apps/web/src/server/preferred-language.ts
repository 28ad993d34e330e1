import type { Language } from '@trasluz/bom';
import { isLanguage, LANGUAGES } from '../messages/message.ts';

/** Chooses a language from an `Accept-Language` header (RFC 9110 §12.5.4); English when none fits. */
export function preferredLanguage(header: string | null): Language {
  const wanted = (header ?? '')
    .split(',')
    .map(rangeOf)
    .filter((range) => range.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return wanted.map((range) => languageOf(range.tag)).find((language) => language !== undefined) ?? 'en';
}

function rangeOf(part: string): { tag: string; weight: number } {
  const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  return { tag, weight: Number.isFinite(weight) ? weight : 0 };
}

function languageOf(tag: string): Language | undefined {
  if (tag === '*') return LANGUAGES[0];
  const primary = tag.split('-')[0];
  return isLanguage(primary) ? primary : undefined;
}
