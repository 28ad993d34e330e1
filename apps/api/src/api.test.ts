import { openDatabase } from '@trasluz/store';
import { testApi } from './tests/api-suite.ts';

testApi('PGlite', () => openDatabase({ dataDir: 'memory:', log: () => undefined }));
