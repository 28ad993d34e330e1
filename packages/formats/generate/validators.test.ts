import { describe, expect, it } from 'vitest';
import { SCHEMA_VERSIONS } from '../src/schema/versions.ts';
import { bundleValidator } from './bundle.ts';
import { compileValidator } from './compile.ts';
import { isEmail } from './email.ts';
import { flattenSchemas } from './flatten.ts';
import { loadSchemas } from './schemas.ts';
import { withoutPaths } from './without-paths.ts';

/** A cold start reads one validator; this much of it parses in a few milliseconds. */
const VALIDATOR_BYTES_MAX = 400 * 1024;

describe('the compiled validators', () => {
  it.each(SCHEMA_VERSIONS)('are self-contained, small and the same every time, %s', async (version) => {
    const schemas = await loadSchemas(version);
    const code = await bundleValidator(compileValidator(schemas));
    expect(code.length).toBeLessThan(VALIDATOR_BYTES_MAX);
    expect(code).not.toMatch(/\bimport\b|\beval\(|new Function|from"node:|instancePath/);
    expect(await bundleValidator(compileValidator(schemas))).toBe(code);
  });

  it.each(SCHEMA_VERSIONS)('have every schema that is referred to in the table, %s', async (version) => {
    const { root, definitions } = flattenSchemas(await loadSchemas(version));
    expect(definitions[root]).toBeDefined();
    const references = [...JSON.stringify(definitions).matchAll(/"\$ref":"([^"]+)"/g)].map(
      ([, name]) => name,
    );
    expect(references.length).toBeGreaterThan(40);
    for (const reference of references) expect(definitions).toHaveProperty([reference ?? '']);
  });
});

describe('withoutPaths', () => {
  it('keeps the verdict and drops errors and arguments, whatever the strings hold', () => {
    const code = [
      'function v1(data, {instancePath="", parentData, rootData=data}={}){',
      'v1.errors = [{instancePath:instancePath+"/a}",schemaPath:"#/a\\"}",keyword:"type",params:{type: "string"}}];',
      'return v2(data.a, {instancePath:instancePath+"/a",parentData:data,rootData});}',
    ].join('');
    expect(withoutPaths(code)).toBe('function v1(data){v1.errors = [true];return v2(data.a);}');
  });

  it('refuses code that it does not understand', () => {
    expect(() => withoutPaths('{instancePath')).toThrow(TypeError);
  });
});

describe('isEmail', () => {
  it.each([
    'name@example.org',
    'a.b+c@sub.example.org',
    'ñandú@ejemplo.es',
    '"quoted name"@example.org',
    'a@[127.0.0.1]',
  ])('accepts %s', (address) => {
    expect(isEmail(address)).toBe(true);
  });

  it.each([
    '',
    'name',
    'name@',
    '@example.org',
    'name@host',
    'a..b@example.org',
    'a b@example.org',
    'a@-x.org',
    `${'a'.repeat(2000)}@example.org`,
  ])('refuses %s', (address) => {
    expect(isEmail(address)).toBe(false);
  });
});
