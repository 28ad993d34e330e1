import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundlePiece } from './bundle/bundle-piece.ts';
import { PIECES } from './bundle/pieces.ts';
import { writeCode } from './bundle/write-code.ts';

/** Bundles the command in pieces that are loaded when they are called for, and compiles them ahead. */
const folder = join(import.meta.dirname, 'dist');
rmSync(folder, { recursive: true, force: true });
for (const [name, source] of PIECES) await bundlePiece({ name, source, folder });
await writeCode(folder);
