import { openDatabase } from './connect/open-database.ts';
import { IN_MEMORY } from './connect/open-pglite.ts';
import { describeStore } from './tests/store-contract.ts';

describeStore('PGlite', () => openDatabase({ dataDir: IN_MEMORY, log: () => undefined }));
