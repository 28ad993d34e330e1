/** How the reader wants to see the pages; `system` follows the device. */
export type Theme = 'system' | 'light' | 'dark';

/** The themes in the order of the switch. */
export const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** The cookie that remembers the theme, so that the first paint is right and needs no script. */
export const THEME_COOKIE = 'trasluz-theme';

/** Reads a theme from a cookie or an attribute; anything else is `system`. */
export function themeOf(value: string | null | undefined): Theme {
  return THEMES.find((theme) => theme === value) ?? 'system';
}
