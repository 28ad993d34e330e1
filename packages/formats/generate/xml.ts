import { mkdir, writeFile } from 'node:fs/promises';
import { xmlModule } from './xml-module.ts';

const OUTPUT = new URL('../src/xml/generated/', import.meta.url);
await mkdir(OUTPUT, { recursive: true });
await writeFile(new URL('shapes.ts', OUTPUT), await xmlModule());
