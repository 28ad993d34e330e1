import { writeFileSync } from 'node:fs';
import { openapi } from '../src/openapi/index.ts';

/** Writes the committed OpenAPI document; a test fails while it differs from the routes. */
writeFileSync(new URL('../openapi.json', import.meta.url), `${JSON.stringify(openapi(), null, 2)}\n`);
