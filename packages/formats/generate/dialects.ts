import { readFile, writeFile } from 'node:fs/promises';
import { dialectDocument } from './dialect-document.ts';

const figures = await readFile(new URL('./dialect-figures.json', import.meta.url), 'utf8');
await writeFile(new URL('../../../docs/dialects.md', import.meta.url), dialectDocument(JSON.parse(figures)));
