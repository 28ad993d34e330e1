import { writeFile } from 'node:fs/promises';
import { mappingDocument } from './mapping-document.ts';

await writeFile(new URL('../../../docs/mapping.md', import.meta.url), mappingDocument());
