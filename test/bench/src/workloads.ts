import type { Workload } from './workload.ts';
import { cliStart } from './workloads/cli-start.ts';
import { convertDocuments } from './workloads/convert-documents.ts';
import { generateShards } from './workloads/generate-shards.ts';
import { hashFiles } from './workloads/hash-files.ts';
import { mergeDocuments } from './workloads/merge-documents.ts';
import { parseDocuments } from './workloads/parse-documents.ts';
import { serverStart } from './workloads/server-start.ts';
import { validateErrors } from './workloads/validate-errors.ts';
import { validateHostile } from './workloads/validate-hostile.ts';
import { validateSchema } from './workloads/validate-schema.ts';
import { validateStreamed } from './workloads/validate-stream.ts';
import { validate10Mb, validate85Mb } from './workloads/validate-whole.ts';

/** Every workload, in the order of docs/performance.md. */
export const WORKLOADS: readonly Workload[] = [
  parseDocuments,
  validateSchema,
  validate10Mb,
  validate85Mb,
  validateHostile,
  validateErrors,
  validateStreamed,
  ...convertDocuments,
  mergeDocuments,
  generateShards,
  hashFiles,
  cliStart,
  serverStart,
];
