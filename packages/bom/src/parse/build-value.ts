import type { Json } from '../json.ts';
import { readTokens } from './tokens.ts';

/** An object or list that is being read. */
interface Frame {
  readonly isObject: boolean;
  readonly members: [string, Json][];
  readonly items: Json[];
  key: string;
}

/**
 * Builds the value of a text that is known to be JSON, by our own reader. It is for texts whose member names are written
 * with escapes: V8 12.8 and later may take such a name for another one, depending on what was read before
 * (https://github.com/nodejs/node/issues/63785), so that one document would not always say the same.
 */
export function buildValue(text: string): Json {
  const outer: Frame[] = [];
  // Around the document stands a list, whose one item it is.
  let top = createFrame(false);
  const put = (value: Json): void => {
    if (top.isObject) top.members.push([top.key, value]);
    else top.items.push(value);
  };
  readTokens(text, {
    open: (_start, isObject) => {
      outer.push(top);
      top = createFrame(isObject);
      return true;
    },
    close: () => {
      // `fromEntries` keeps even a member called "__proto__" a plain member; of a name that stands twice the last counts.
      const value = top.isObject ? Object.fromEntries(top.members) : top.items;
      top = outer.pop() as Frame; // the reader closes only what it opened
      put(value);
    },
    key: (start, end) => {
      top.key = JSON.parse(text.slice(start, end));
      return true;
    },
    scalar: (start, end) => {
      put(JSON.parse(text.slice(start, end)));
      return true;
    },
  });
  return top.items[0] as Json; // JSON has a value
}

function createFrame(isObject: boolean): Frame {
  return { isObject, members: [], items: [], key: '' };
}
