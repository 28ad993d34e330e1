import { hasErrors, text } from '@trasluz/bom';
import { CONVERSION_SCHEMA, type ConversionResult, LOSSES_MAX, type QueryOf } from '@trasluz/contract';
import { convert, type Loss, validate } from '@trasluz/formats';
import { ApiProblem } from '../api-problem.ts';
import type { ApiDeps } from '../deps.ts';
import { digestOfText, toDigest } from '../digest.ts';
import { answerText } from './answer-text.ts';
import { validDocument } from './valid-document.ts';

/** Writes a valid document in another form with the engine of the CLI; nothing is stored. */
export async function convertDocument(
  deps: Pick<ApiDeps, 'documentBytesMax' | 'hash'>,
  bytes: Uint8Array,
  { to, failOnLoss = false }: QueryOf<'convert'>,
): Promise<ConversionResult> {
  const document = await validDocument(deps, bytes);
  const conversion = answerText(deps, () => convert(document, to));
  const { mediaType, losses } = conversion;
  if (document.bom !== document.original) await requireValid(conversion.text);
  if (failOnLoss && losses.length > 0) throw lossy(losses);
  return {
    schema: CONVERSION_SCHEMA,
    to,
    mediaType,
    source: toDigest(deps.hash(bytes)),
    digest: digestOfText(deps, conversion.text),
    document: conversion.text,
    losses,
  };
}

/** What an older version allows and 1.7 does not is read as it stands, and may not be passed on as valid. */
async function requireValid(converted: string): Promise<void> {
  const { issues } = await validate(new TextEncoder().encode(converted));
  if (!hasErrors(issues)) return;
  throw new ApiProblem('bom-invalid', {
    detail: text(
      'Correct what the newer form does not allow: the converted document would not be valid, for the causes listed',
      'Corrija lo que la forma nueva no permite: el documento convertido no sería válido, por las causas indicadas',
    ),
    errors: issues,
  });
}

function lossy(losses: readonly Loss[]): ApiProblem {
  return new ApiProblem('conversion-lossy', {
    detail: text(
      `Choose another form, or take the losses by leaving "failOnLoss" out; losses: ${losses.length}`,
      `Elija otra forma o acepte las pérdidas quitando «failOnLoss»; pérdidas: ${losses.length}`,
    ),
    losses: losses.slice(0, LOSSES_MAX),
  });
}
