import { readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

const source = resolve(import.meta.dirname, '../src');
const formats = resolve(import.meta.dirname, '../../../packages/formats');

/**
 * The pieces by name, with the file each is made from: the entry, every verb, what few verbs need, the readers of
 * other formats, and the compiled schemas. Pieces share nothing, so that no verb loads what only another one needs.
 */
export const PIECES: ReadonlyMap<string, string> = new Map([
  ['main', join(source, 'main.ts')],
  ['annotations', join(source, 'output/annotations.ts')],
  ['fix-file', join(source, 'fix-file.ts')],
  ['validate-file', join(source, 'validate-file.ts')],
  ...sourcesIn(join(source, 'commands'), /^[a-z-]+\.ts$/),
  ...sourcesIn(join(formats, 'src/read'), /^(cyclonedx-xml|spdx-[23])\.ts$/),
  ...sourcesIn(join(formats, 'src/spdx/schema/generated'), /^shapes\.ts$/),
  ...sourcesIn(join(formats, 'dist'), /\.(schema|validator)\.js$/),
]);

function sourcesIn(folder: string, names: RegExp): readonly (readonly [string, string])[] {
  return readdirSync(folder)
    .filter((name) => names.test(name))
    .sort()
    .map((name) => [basename(name).replace(/\.[jt]s$/, ''), join(folder, name)]);
}
