import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createLocator, elementsOf, parse, upgrade } from './index.ts';

describe('the example of the README', () => {
  it('prints what it says', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const json = /encode\('(.+)'\)/.exec(readme)?.[1] ?? '';
    const bytes = new TextEncoder().encode(json);
    const { value, issues } = parse(bytes);
    const { bom, pointerOf } = upgrade(value ?? {});
    const [chat] = elementsOf(bom, 'component');
    const { line, column } = createLocator(bytes).placeOf(pointerOf(`${chat?.pointer}/authors/0/name`));
    expect(issues).toEqual([]);
    expect(readme).toContain(`// [] { line: ${line}, column: ${column} }`);
  });
});
