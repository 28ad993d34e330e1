import { vi } from 'vitest';

/** What a tab keeps, for tests that run outside a browser. */
export function stubStorage(name: 'localStorage' | 'sessionStorage' = 'sessionStorage'): Map<string, string> {
  const kept = new Map<string, string>();
  const storage: Pick<Storage, 'getItem' | 'removeItem' | 'setItem'> = {
    getItem: (key) => kept.get(key) ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, value) => void kept.set(key, value),
  };
  vi.stubGlobal(name, storage);
  return kept;
}
