import type { JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { isCliError } from './exit-code.ts';
import { SELECTED_MAX, select } from './select.ts';

const DOCUMENT: JsonObject = {
  version: 2,
  components: [
    { type: 'library', name: 'a', 'bom-ref': 'x' },
    { type: 'device', name: 'b', tags: [] },
    { type: 'device', name: 'c', 'a/b~c': null },
  ],
};

const pointers = (expression: string): readonly string[] =>
  select(DOCUMENT, expression).map((it) => it.pointer);

/** RFC 9535, its sections of selectors and functions. */
describe('select', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['the document', '$', ['']],
    ['a member', '$.version', ['/version']],
    ['a member in brackets', "$['components'][0]['bom-ref']", ['/components/0/bom-ref']],
    ['an item', '$.components[1]', ['/components/1']],
    ['the last item', '$.components[-1]', ['/components/2']],
    ['a slice', '$.components[0:2].name', ['/components/0/name', '/components/1/name']],
    ['a slice with a step', '$.components[::2].name', ['/components/0/name', '/components/2/name']],
    ['everything', '$.*', ['/version', '/components']],
    ['two names', "$.components[0]['name','type']", ['/components/0/name', '/components/0/type']],
    ['a filter', '$.components[?@.type=="device"].name', ['/components/1/name', '/components/2/name']],
    ['a filter on a bom-ref', "$..[?@['bom-ref']=='x']", ['/components/0']],
    ['a filter on what is there', '$.components[?@.tags]', ['/components/1']],
    ['a filter with two conditions', '$.components[?@.type=="device" && @.name!="b"]', ['/components/2']],
    ['a function on a length', '$.components[?length(@.tags)==0]', ['/components/1']],
    ['a function on a pattern', "$.components[?match(@.name,'[ab]')]", ['/components/0', '/components/1']],
    ['a name with signs', "$.components[2]['a/b~c']", ['/components/2/a~1b~0c']],
    ['nothing', '$.services', []],
    ['an item that is not there', '$.components[7]', []],
    ['what is inherited', '$.constructor', []],
    ['a member of a text', '$.version.length', []],
  ])('finds %s by %s', (_name, expression, found) => {
    expect(pointers(expression)).toEqual(found);
  });

  it('gives the value that stands there, also null', () => {
    expect(select(DOCUMENT, "$.components[2]['a/b~c']")).toEqual([
      { pointer: '/components/2/a~1b~0c', value: null },
    ]);
  });

  it.each([
    ['nothing', ''],
    ['no root', 'components'],
    ['an open bracket', '$.components['],
    ['an open filter', '$[?@.a'],
    ['a sign of another language', '$.components[?(@.name =~ /a/)]'],
    ['a JSON Pointer', '/components/0'],
    ['a blank before it', ' $'],
  ])('refuses %s, and says that it is wrong usage', (_name, expression) => {
    let caught: unknown;
    try {
      select(DOCUMENT, expression);
    } catch (cause) {
      caught = cause;
    }
    expect(isCliError(caught) && caught.exit).toBe('usage');
    expect(isCliError(caught) && caught.message).toContain(`Cannot read "${expression}" as JSONPath`);
  });

  it.each([
    [SELECTED_MAX, true],
    [SELECTED_MAX + 1, false],
  ])('keeps %i places: %s', (count, isKept) => {
    const document = { list: Array.from({ length: count }, () => 0) };
    const find = (): number => select(document, '$.list[*]').length;
    if (isKept) expect(find()).toBe(count);
    else expect(find).toThrow(`Cannot keep more than ${SELECTED_MAX} places that "$.list[*]" selects`);
  });
});
