/** What of a key press decides whether it is a shortcut. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly defaultPrevented: boolean;
  readonly target: unknown;
}

/** Elements in which a key is text. */
const EDITABLE = new Set(['INPUT', 'TEXTAREA', 'SELECT']);

/** Tells whether a key press asks for the search: `/` outside any field and without modifiers. */
export function isShortcut(press: KeyPress): boolean {
  if (press.key !== '/' || press.ctrlKey || press.metaKey || press.altKey || press.defaultPrevented)
    return false;
  return !isEditable(press.target);
}

function isEditable(target: unknown): boolean {
  if (typeof target !== 'object' || target === null) return false;
  if ('isContentEditable' in target && target.isContentEditable === true) return true;
  return 'tagName' in target && typeof target.tagName === 'string' && EDITABLE.has(target.tagName);
}
