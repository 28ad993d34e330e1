import {
  BomError,
  type BomErrorCode,
  hasErrors,
  type Merged,
  type MergeInput,
  type MergeOptions,
  merge,
  text,
} from '@trasluz/bom';
import { MERGE_SCHEMA, type MergeRequest, type MergeResult } from '@trasluz/contract';
import { validate } from '@trasluz/formats';
import { ApiProblem } from '../api-problem.ts';
import type { ApiDeps } from '../deps.ts';
import { digestOfText } from '../digest.ts';
import { answerText } from './answer-text.ts';
import { validInputs } from './valid-inputs.ts';

/** Merges valid documents with the engine of the CLI and checks the result before it is answered; nothing is stored. */
export async function mergeDocuments(
  deps: Pick<ApiDeps, 'documentBytesMax' | 'hash'>,
  { documents, form = 'flat' }: MergeRequest,
): Promise<MergeResult> {
  const inputs = await validInputs(deps, documents);
  const made = answerText(deps, () => mergedText(inputs, { form, hash: deps.hash }));
  await requireValid(made.text);
  return {
    schema: MERGE_SCHEMA,
    digest: digestOfText(deps, made.text),
    document: made.text,
    report: made.report,
    losses: inputs.flatMap(({ losses }, input) => losses.map((loss) => ({ input, ...loss }))),
  };
}

function mergedText(
  inputs: readonly MergeInput[],
  options: MergeOptions,
): Pick<Merged, 'report'> & { readonly text: string } {
  try {
    const { bom, report } = merge(
      inputs.map(({ bom }) => ({ bom })),
      options,
    );
    return { report, text: `${JSON.stringify(bom, undefined, 2)}\n` };
  } catch (cause) {
    const es = cause instanceof BomError ? REFUSALS_ES[cause.code] : undefined;
    if (es === undefined) throw cause;
    throw new ApiProblem('merge-impossible', { detail: text((cause as BomError).message, es) });
  }
}

/** What a refusal to merge means, in Spanish; codes that only a mistake of ours can cause are missing. */
const REFUSALS_ES: Readonly<Partial<Record<BomErrorCode, string>>> = {
  'merge-too-many': 'Combine menos documentos a la vez',
  'merge-too-large': 'Combine documentos más pequeños: juntos superan lo que cabe en uno',
  'merge-too-deep': 'Combine documentos menos anidados: el resultado tendría demasiados niveles',
};

/** Documents that are each valid can contradict each other in what only one of them may say. */
async function requireValid(document: string): Promise<void> {
  const { issues } = await validate(new TextEncoder().encode(document));
  if (!hasErrors(issues)) return;
  throw new ApiProblem('merge-impossible', {
    detail: text(
      'Merge fewer of these documents: together they make one that is not valid, for the causes listed',
      'Combine menos de estos documentos: juntos forman uno que no es válido, por las causas indicadas',
    ),
    errors: issues,
  });
}
