import { textAt } from '../access.ts';
import { isJsonObject, type Json, type JsonObject } from '../json.ts';
import type { Move } from './moves.ts';

/** A tool in its 1.7 form, and where its members came from. */
export interface ToolComponent {
  readonly component: JsonObject;
  readonly moves: readonly Move[];
}

// The members of a tool and what each must be for a component to say the same.
const MEMBERS: Readonly<Record<string, (value: Json | undefined) => boolean>> = {
  vendor: (value) => typeof value === 'string',
  name: (value) => typeof value === 'string',
  version: (value) => typeof value === 'string',
  hashes: Array.isArray,
  externalReferences: Array.isArray,
};

/**
 * Writes a tool of 1.2–1.4 as a component. The vendor becomes the manufacturer, since both are who made it.
 * `undefined` for what is no tool, has no name, or has members that a component cannot take over.
 */
export function componentOfTool(tool: Json, from: string, to: string): ToolComponent | undefined {
  if (!isJsonObject(tool) || textAt(tool, 'name') === undefined) return undefined;
  const isKnown = Object.entries(tool).every(
    ([key, value]) => Object.hasOwn(MEMBERS, key) && MEMBERS[key]?.(value),
  );
  if (!isKnown) return undefined;
  const { vendor, ...members } = tool;
  return {
    component: {
      type: 'application',
      ...members,
      ...(vendor === undefined ? {} : { manufacturer: { name: vendor } }),
    },
    moves: [
      { to, from, isWhole: true },
      { to: `${to}/type`, from, isWhole: false },
      { to: `${to}/manufacturer`, from: vendor === undefined ? from : `${from}/vendor`, isWhole: false },
    ],
  };
}
