import { writeFile } from 'node:fs/promises';
import { ruleDocument } from './rule-document.ts';

await writeFile(new URL('../../../docs/rules.md', import.meta.url), ruleDocument());
