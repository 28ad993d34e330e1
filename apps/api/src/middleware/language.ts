import type { Language } from '@trasluz/bom';

/** Ranges that are read of a header: a browser sends a handful, an attacker a thousand. */
const RANGES_MAX = 20;

/** Chooses the language of an answer from `Accept-Language` (RFC 9110 §12.5.4); English unless Spanish is preferred. */
export function languageOf(header: string | undefined): Language {
  let best: { readonly language: Language; readonly weight: number } = { language: 'en', weight: 0 };
  for (const range of (header ?? '').split(',', RANGES_MAX)) {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
    const language = supported(tag.trim());
    const weight = weightOf(parameters);
    if (language !== undefined && weight > best.weight) best = { language, weight };
  }
  return best.language;
}

function supported(tag: string): Language | undefined {
  const [primary] = tag.split('-');
  if (primary === 'es' || primary === 'en') return primary;
  return tag === '*' ? 'en' : undefined;
}

function weightOf(parameters: readonly string[]): number {
  const weight = parameters.map((parameter) => /^\s*q\s*=\s*([01](?:\.\d{0,3})?)\s*$/u.exec(parameter)?.[1]);
  return Number(weight[0] ?? 1);
}
