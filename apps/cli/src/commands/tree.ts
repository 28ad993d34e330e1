import { type Edge, type Node, type SupplyChain, supplyChain } from '@trasluz/bom';
import { DIALECTS } from '@trasluz/formats';
import { CliError, type ExitName } from '../exit-code.ts';
import { jsonReport, parseOutputs, print } from '../output/output.ts';
import { markdownText, terminalText } from '../output/terminal-text.ts';
import { validDocument } from '../valid-document.ts';
import type { Call } from '../verb.ts';
import { wholeNumber } from '../whole-number.ts';

/** `trasluz tree`: what a document's subject stands on, by every relation, each thing told once. */
export async function run(call: Call): Promise<ExitName> {
  const outputs = parseOutputs(call.outputs, 'table', ['table', 'json', 'markdown']);
  const depthMax = depthOf(call.values['depth']);
  const [input = ''] = call.inputs;
  const { bom } = await validDocument(input, call, 'draw');
  const tree = treeOf(supplyChain(bom, { dialects: DIALECTS }), depthMax);
  print(
    {
      table: () => linesOf(tree, terminalText).join('\n').concat('\n'),
      json: () => jsonReport('tree', [{ input, tree }]),
      markdown: () => listOf(tree).join('\n').concat('\n'),
    },
    outputs,
    call.terminal,
  );
  return 'done';
}

/** Deeper trees are drawn off the screen, and are only ever an attack on a recursive writer. */
const DEPTH_MAX = 50;

function depthOf(value: Call['values'][string]): number {
  const depth = wholeNumber(value);
  if (depth !== undefined && depth <= DEPTH_MAX) return depth;
  throw new CliError(
    'usage',
    `Cannot read --depth "${String(value)}", expected a whole number up to ${DEPTH_MAX}`,
  );
}

/** A thing and what it leads to. */
interface Branch {
  readonly name: string;
  readonly version?: string;
  readonly kind: Node['kind'];
  readonly pointer: string;
  /** The relation that leads here; absent for the subject. */
  readonly by?: Edge['kind'];
  readonly branches: readonly Branch[];
  /** Why nothing is drawn below it: it stands elsewhere in the tree, or the depth is reached. */
  readonly cut?: 'deeper' | 'elsewhere';
}

interface Growth {
  readonly nodes: ReadonlyMap<string, Node>;
  readonly edges: ReadonlyMap<string, readonly Edge[]>;
  readonly seen: Set<string>;
  readonly depthMax: number;
}

function treeOf(chain: SupplyChain, depthMax: number): Branch {
  const growth: Growth = {
    nodes: new Map(chain.nodes.map((node) => [node.id, node])),
    edges: Map.groupBy(chain.edges, (edge) => edge.from),
    seen: new Set(),
    depthMax,
  };
  return grow(chain.root, { growth, depth: 0 });
}

interface Step {
  readonly growth: Growth;
  readonly depth: number;
  readonly by?: Edge['kind'];
}

function grow(node: Node, { growth, depth, by }: Step): Branch {
  const edges = growth.edges.get(node.id) ?? [];
  const head = {
    name: node.name,
    ...(node.version === undefined ? {} : { version: node.version }),
    kind: node.kind,
    pointer: node.pointer,
    ...(by === undefined ? {} : { by }),
  };
  if (growth.seen.has(node.id))
    return { ...head, branches: [], ...(edges.length > 0 && { cut: 'elsewhere' }) };
  if (depth === growth.depthMax) return { ...head, branches: [], ...(edges.length > 0 && { cut: 'deeper' }) };
  growth.seen.add(node.id);
  const branches = edges.flatMap((edge) => {
    const target = growth.nodes.get(edge.to);
    return target === undefined ? [] : [grow(target, { growth, depth: depth + 1, by: edge.kind })];
  });
  return { ...head, branches };
}

function titleOf({ name, version, kind, by, cut }: Branch): string {
  const relation = by === undefined ? '' : `${by} `;
  const end = cut === undefined ? '' : cut === 'deeper' ? ' …' : ' (above)';
  return `${relation}${name}${version === undefined ? '' : `@${version}`} [${kind}]${end}`;
}

function linesOf(branch: Branch, safe: (text: string) => string): readonly string[] {
  const last = branch.branches.length - 1;
  const below = branch.branches.flatMap((child, index) => {
    const [first = '', ...rest] = linesOf(child, safe);
    const isLast = index === last;
    return [`${isLast ? '└─ ' : '├─ '}${first}`, ...rest.map((line) => `${isLast ? '   ' : '│  '}${line}`)];
  });
  return [safe(titleOf(branch)), ...below];
}

function listOf(branch: Branch, indent = ''): readonly string[] {
  return [
    `${indent}- ${markdownText(titleOf(branch))}`,
    ...branch.branches.flatMap((child) => listOf(child, `${indent}  `)),
  ];
}
