import { _, type CodeKeywordDefinition, type KeywordCxt, stringify } from 'ajv';
import { hasUniqueItems } from '../src/schema/unique-items.ts';

/** Below this many values a chain of comparisons is as fast as a set and smaller. */
const SET_MIN = 8;

/** `uniqueItems` by hash instead of ajv's comparison of every pair. */
export const uniqueness: CodeKeywordDefinition = {
  keyword: 'uniqueItems',
  type: 'array',
  schemaType: 'boolean',
  code(context: KeywordCxt): void {
    if (context.schema !== true) return;
    const test = context.gen.scopeValue('func', {
      ref: hasUniqueItems,
      code: _`require("../src/schema/unique-items.ts").hasUniqueItems`,
    });
    context.pass(_`${test}(${context.data})`);
  },
};

/** `enum` as a set: the SPDX list alone has more than eight hundred values. */
export const enumeration: CodeKeywordDefinition = {
  keyword: 'enum',
  schemaType: 'array',
  code(context: KeywordCxt): void {
    const values: readonly unknown[] = context.schema;
    if (values.some((value) => typeof value === 'object')) throw new TypeError('enum of objects');
    if (values.length < SET_MIN) {
      const equal = values.map((value) => _`${context.data} === ${stringify(value)}`);
      context.pass(equal.reduce((all, one) => _`${all} || ${one}`));
      return;
    }
    const set = context.gen.scopeValue('schema', {
      key: JSON.stringify(values),
      ref: new Set(values),
      code: _`new Set(${stringify(values)})`,
    });
    context.pass(_`${set}.has(${context.data})`);
  },
};
