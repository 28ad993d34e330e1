import parseExpression from 'spdx-expression-parse';

const ONE_TOKEN = /^[A-Za-z0-9.+-]+$/;

/** Tells whether a text is one identifier of the SPDX list, and nothing else. */
export function isListedLicence(text: string): boolean {
  if (!ONE_TOKEN.test(text) || text.endsWith('+')) return false;
  try {
    const parsed = parseExpression(text);
    return 'license' in parsed && parsed.license === text && !text.startsWith('LicenseRef-');
  } catch {
    return false; // the library tells faults by throwing
  }
}
