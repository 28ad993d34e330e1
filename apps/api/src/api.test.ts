import { openDatabase } from '@trasluz/store';
import { testApi } from './testing/api-suite.ts';

testApi('PGlite', () => openDatabase({ dataDir: 'memory:', log: () => undefined }));
