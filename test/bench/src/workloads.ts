import type { Workload } from './workload.ts';
import { cliStart } from './workloads/cli-start.ts';
import { generateShards } from './workloads/generate-shards.ts';
import { hashFiles } from './workloads/hash-files.ts';
import { mergeDocuments } from './workloads/merge-documents.ts';
import { parseDocuments } from './workloads/parse-documents.ts';
import { serverStart } from './workloads/server-start.ts';
import { validateDocuments } from './workloads/validate-documents.ts';
import { validateHostile } from './workloads/validate-hostile.ts';

/** Every workload, in the order of docs/performance.md. */
export const WORKLOADS: readonly Workload[] = [
  parseDocuments,
  validateDocuments,
  validateHostile,
  mergeDocuments,
  generateShards,
  hashFiles,
  cliStart,
  serverStart,
];
