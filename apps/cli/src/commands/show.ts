import { type Fact, LENSES, type Lens, STATES } from '@trasluz/bom';
import { parseReference, type Version } from '@trasluz/contract';
import { CliError, type ExitName } from '../exit-code.ts';
import { jsonReport, parseOutputs, print } from '../output/output.ts';
import { formatMarkdownTable, formatTable, type Table } from '../output/table.ts';
import { terminalText } from '../output/terminal-text.ts';
import { atOf, digestOf, registryClient, textOf } from '../registry.ts';
import type { Call } from '../verb.ts';

const PAGE_LIMIT = 500;

/** `trasluz show`: a version with its facts, or the facts of a document named by digest. */
export async function run(call: Call): Promise<ExitName> {
  const outputs = parseOutputs(call.outputs, 'table', ['table', 'json', 'markdown']);
  const input = call.inputs[0] ?? '';
  const lens = lensOf(call);
  const version = await versionOf(input, call);
  const facts = await readAllFacts(
    { sha256: version?.digest ?? (await digestOf(input, call)), ...lens },
    call,
  );
  print(
    {
      table: () => `${headOf(version)}${formatTable(tableOf(facts, call))}`,
      json: () => jsonReport('show', [{ ...(version === undefined ? {} : { version }), facts }]),
      markdown: () => `${formatMarkdownTable(tableOf(facts, call))}`,
    },
    outputs,
    call.terminal,
  );
  return 'done';
}

async function versionOf(input: string, call: Call): Promise<Version | undefined> {
  const reference = parseReference(input);
  if (reference.kind === 'digest') return undefined;
  const { namespace, product, version } = reference;
  return registryClient(call).version({ namespace, product, version, ...atOf(call) });
}

async function readAllFacts(
  asked: { readonly sha256: string; readonly lens?: Lens },
  call: Call,
): Promise<readonly Fact[]> {
  const client = registryClient(call);
  const query = { ...asked, limit: PAGE_LIMIT, ...atOf(call) };
  const facts: Fact[] = [];
  let page = await client.facts(query);
  facts.push(...page.items);
  while (page.nextCursor !== undefined) {
    page = await client.facts({ ...query, cursor: page.nextCursor });
    facts.push(...page.items);
  }
  return facts;
}

function lensOf(call: Call): { readonly lens?: Lens } {
  const name = textOf(call.values['lens']);
  if (name === undefined) return {};
  if (Object.hasOwn(LENSES, name)) return { lens: name as Lens };
  throw new CliError(
    'usage',
    `Cannot find the lens "${name}", expected one of ${Object.keys(LENSES).join(', ')}`,
  );
}

function headOf(version: Version | undefined): string {
  if (version === undefined) return '';
  const author =
    version.relation === 'third-party'
      ? `assembled by ${version.publisher.name} from public sources`
      : version.publisher.name;
  return `${terminalText(`${version.name} · ${version.reference}`)}\n${terminalText(author)} · publication ${version.publication} · ${version.digest}\n\n`;
}

function tableOf(facts: readonly Fact[], call: Call): Table {
  return {
    columns: ['Fact', 'Of', 'State', 'Value'],
    rows: facts.map((fact) => [
      fact.id,
      fact.subjectName,
      `${STATES[fact.state].mark} ${STATES[fact.state].label[call.language]}`,
      fact.values.join(', '),
    ]),
  };
}
