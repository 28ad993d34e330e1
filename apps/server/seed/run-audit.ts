import { loadCatalog } from '@trasluz/catalog';
import { auditSeed, formatAudit } from './audit.ts';
import { seedDocuments } from './documents.ts';

const audited = await auditSeed(seedDocuments(await loadCatalog()));
console.log(formatAudit(audited));
if (audited.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
