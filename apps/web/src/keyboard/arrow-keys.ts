import type { Attachment } from 'svelte/attachments';

/** What the arrow keys move among: elements in rows of so many columns. */
export interface Grid {
  readonly count: number;
  readonly columns: number;
}

/** The place an arrow key leads to; `undefined` for other keys and at the edges, where the page may scroll. */
export function placeAfter(key: string, place: number, { count, columns }: Grid): number | undefined {
  const next = place + stepOf(key, columns);
  const isSideways = key === 'ArrowLeft' || key === 'ArrowRight';
  const leavesRow = isSideways && Math.floor(next / columns) !== Math.floor(place / columns);
  return next === place || next < 0 || next >= count || leavesRow ? undefined : next;
}

/** Lets the arrow keys move the focus among the elements of a list or table that match a selector. */
export function arrowKeys(selector: string, columns = 1): Attachment<HTMLElement> {
  return (container) => {
    const onkeydown = (event: KeyboardEvent): void => {
      const elements = [...container.querySelectorAll<HTMLElement>(selector)];
      const focused = document.activeElement;
      const place = focused instanceof HTMLElement ? elements.indexOf(focused) : -1;
      if (place < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
      const next = placeAfter(event.key, place, { count: elements.length, columns });
      if (next === undefined) return;
      event.preventDefault();
      elements[next]?.focus();
    };
    container.addEventListener('keydown', onkeydown);
    return () => container.removeEventListener('keydown', onkeydown);
  };
}

function stepOf(key: string, columns: number): number {
  if (key === 'ArrowDown') return columns;
  if (key === 'ArrowUp') return -columns;
  if (key === 'ArrowRight') return 1;
  return key === 'ArrowLeft' ? -1 : 0;
}
