import { describe, expect, it } from 'vitest';
import { THEMES, themeOf } from './theme.ts';

describe('themeOf', () => {
  it.each(THEMES)('reads %s', (theme) => {
    expect(themeOf(theme)).toBe(theme);
  });

  it.each([null, undefined, '', 'sepia', '"><script>'])('takes %j for the theme of the device', (value) => {
    expect(themeOf(value)).toBe('system');
  });
});
