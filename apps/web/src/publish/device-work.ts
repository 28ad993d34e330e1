import type { Patch } from '@trasluz/bom';
import { type Repair, repairOf } from '@trasluz/formats';
import { checkDocument, type DocumentCheck } from './document-check.ts';

/** What the page asks its worker for; a patch asks what the document would be with it. */
export interface DeviceTask {
  readonly bytes: Uint8Array;
  readonly patch?: readonly Patch[];
}

/** What the worker answers: one of the two that was asked for. */
export interface DeviceAnswer {
  readonly check?: DocumentCheck;
  readonly repair?: Repair;
}

/** Does one task of the page. Everything here runs on the reader's device. */
export async function doTask({ bytes, patch }: DeviceTask): Promise<DeviceAnswer> {
  if (patch === undefined) return { check: await checkDocument(bytes) };
  const repair = repairOf(bytes, patch);
  return repair === undefined ? {} : { repair };
}
