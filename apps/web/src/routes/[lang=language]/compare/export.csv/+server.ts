import { error } from '@sveltejs/kit';
import { addressesFor } from '#web/address/addresses.ts';
import { formatCsv } from '#web/compare/csv.ts';
import { comparisonRows } from '#web/compare/export.ts';
import { compareMessages } from '#web/messages/compare.ts';
import { readComparison } from '#web/server/comparison.ts';
import type { RequestHandler } from './$types';

/** The whole comparison as a table; `separator=semicolon` suits Spanish spreadsheets. */
export const GET: RequestHandler = async ({ locals, url }) => {
  const comparison = await readComparison(locals.registry, url);
  if (comparison === undefined) error(400, compareMessages[locals.language].oneTitle);
  const { items: definitions } = await locals.registry.factDefinitions();
  const references = comparison.columns.map((column) => column.reference);
  const narrowed = {
    lens: url.searchParams.get('lens') ?? '',
    differences: url.searchParams.get('differences') ?? '',
  };
  const permalink =
    locals.origin + addressesFor(locals.language, comparison.at).compare(references, narrowed);
  const rows = comparisonRows(comparison, { definitions, language: locals.language, permalink });
  const csv = formatCsv(rows, url.searchParams.get('separator') === 'semicolon' ? ';' : ',');
  return new Response(csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="comparison-${comparison.at}.csv"`,
    },
  });
};
