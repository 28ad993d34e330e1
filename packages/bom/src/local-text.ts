/** The languages the product speaks. */
export type Language = 'en' | 'es';

/** One text in every language of the product. */
export type LocalText = Readonly<Record<Language, string>>;

/** Builds a text from its English and Spanish form. */
export function text(en: string, es: string): LocalText {
  return { en, es };
}
