import { describe, expect, it } from 'vitest';
import { isCliError } from '../exit-code.ts';
import { RULES_MAX, readRules } from './rules.ts';

/** The message of what is thrown, without its beginning. */
function refusal(text: string): string {
  try {
    readRules(text, 'rules.yaml');
    return 'accepted';
  } catch (cause) {
    if (!isCliError(cause)) throw cause;
    expect(cause.exit).toBe('usage');
    expect(cause.fix).toBe('Write: remove: ["$.components[0].manufacturer"]');
    return cause.message.replace('Cannot read the rules "rules.yaml": ', '');
  }
}

const ROWS = (count: number): string =>
  JSON.stringify({ remove: Array.from({ length: count }, () => '$.a') });

describe('readRules', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['a list of YAML', 'remove:\n  - $.a\n  - $.b\n', ['$.a', '$.b']],
    ['a list in brackets', 'remove: ["$.a"]', ['$.a']],
    ['JSON', '{"remove": ["$.a", "$..b"]}', ['$.a', '$..b']],
    ['a filter with quotes in it', `remove:\n  - $.a[?@.b=="c"]\n`, ['$.a[?@.b=="c"]']],
    ['comments', '# secret\nremove: # these\n  - $.a # first\n', ['$.a']],
    ['members that are not known', 'version: 1\nremove: ["$.a"]', ['$.a']],
    ['the same twice', 'remove: ["$.a", "$.a"]', ['$.a', '$.a']],
    ['a text of several lines', 'remove:\n  - >-\n    $.a\n', ['$.a']],
  ])('reads %s', (_name, text, rules) => {
    expect(readRules(text, 'rules.yaml')).toEqual(rules);
  });

  const LIST = 'expected "remove" with a list of JSONPath expressions';

  it.each([
    ['nothing', '', LIST],
    ['null', 'null', LIST],
    ['a text', '$.a', LIST],
    ['a list', '- $.a', LIST],
    ['another member', 'removes: ["$.a"]', LIST],
    ['a text where the list stands', 'remove: $.a', LIST],
    ['an object where the list stands', 'remove: {a: b}', LIST],
    ['an empty list', 'remove: []', LIST],
    ['a list of nothing', 'remove:\n', LIST],
    ['a number in the list', 'remove: ["$.a", 7]', 'rule 2 is no text'],
    ['an object in the list', 'remove: [{a: b}]', 'rule 1 is no text'],
    ['null in the list', 'remove: [~]', 'rule 1 is no text'],
    ['a name that is inherited', '__proto__: {remove: ["$.a"]}', LIST],
  ])('refuses %s', (_name, text, reason) => {
    expect(refusal(text)).toBe(reason);
  });

  it.each([
    ['an open bracket', 'remove: ["$.a"'],
    ['an alias', 'a: &a ["$.a"]\nremove: *a'],
    ['a member twice', 'remove: ["$.a"]\nremove: ["$.b"]'],
    ['a tabulator that indents', 'remove:\n\t- $.a'],
  ])('refuses %s in one line', (_name, text) => {
    expect(refusal(text)).not.toBe('accepted');
    expect(refusal(text)).not.toContain('\n');
  });

  it.each([
    [RULES_MAX - 1, 'accepted'],
    [RULES_MAX, 'accepted'],
    [RULES_MAX + 1, 'more than 1000 rules'],
  ])('of %i rules says %s', (count, said) => {
    expect(refusal(ROWS(count))).toBe(said);
  });
});
