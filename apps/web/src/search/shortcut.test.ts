import { describe, expect, it } from 'vitest';
import { isShortcut, type KeyPress } from './shortcut.ts';

function press(changes: Partial<KeyPress> = {}): KeyPress {
  return {
    key: '/',
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    defaultPrevented: false,
    target: { tagName: 'BODY' },
    ...changes,
  };
}

describe('isShortcut', () => {
  it('takes a slash on the page', () => {
    expect(isShortcut(press())).toBe(true);
    expect(isShortcut(press({ target: null }))).toBe(true);
  });

  it.each<[string, Partial<KeyPress>]>([
    ['another key', { key: 'a' }],
    ['a slash with control', { ctrlKey: true }],
    ['a slash with the command key', { metaKey: true }],
    ['a slash with alt', { altKey: true }],
    ['a slash somebody took', { defaultPrevented: true }],
    ['a slash in a field', { target: { tagName: 'INPUT' } }],
    ['a slash in a text area', { target: { tagName: 'TEXTAREA' } }],
    ['a slash in editable text', { target: { isContentEditable: true, tagName: 'DIV' } }],
  ])('leaves %s alone', (_, changes) => {
    expect(isShortcut(press(changes))).toBe(false);
  });
});
