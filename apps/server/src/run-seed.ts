import { resolve } from 'node:path';
import { seedRegistry } from './seed-registry.ts';

await seedRegistry({ root: resolve(import.meta.dirname, '../../..'), env: process.env });
