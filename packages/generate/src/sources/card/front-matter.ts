import { isJsonObject, type Json, type JsonObject } from '@trasluz/bom';
import type { ArtefactIssue } from '../../issue.ts';
import { kindOf, plainText } from '../../plain-text.ts';

/** Front matter longer than this is not parsed: the longest real ones carry a whole licence, some 40 kB. */
export const FRONT_MATTER_CHARS_MAX: number = 256 * 1024;

/** How many values aliases may expand to: enough for hand-written cards, far too few for an alias bomb. */
export const ALIASES_MAX = 50;

/** Nodes that are taken over from front matter; a real model index of hundreds of results stays below. */
export const NODES_MAX = 50_000;

/** Nesting that is taken over: a model index needs seven levels. */
export const DEPTH_MAX = 16;

/** A card cut in two: what stands between the first two `---` lines, and the text after them. */
export interface SplitCard {
  /** `undefined` when the card has no front matter. */
  readonly yaml: string | undefined;
  readonly body: string;
}

/** Cuts the front matter off a card. Line ends of every kind are read; the body keeps only `\n`. */
export function splitCard(text: string): SplitCard {
  const unix = text.replace(/\r\n?/g, '\n');
  const opening = /^\s*---[ \t]*\n/.exec(unix);
  if (opening === null) return { yaml: undefined, body: unix };
  const start = opening[0].length;
  const closing = /^---[ \t]*$/gm;
  closing.lastIndex = start;
  const end = closing.exec(unix);
  if (end === null) return { yaml: undefined, body: unix };
  return { yaml: unix.slice(start, end.index), body: unix.slice(end.index + end[0].length) };
}

/** Reads front matter as plain data: YAML 1.2 core types only, no custom tags, aliases and size bounded. */
export async function parseFrontMatter(
  file: string,
  yaml: string,
): Promise<{ value: JsonObject; issues: readonly ArtefactIssue[] }> {
  if (yaml.length > FRONT_MATTER_CHARS_MAX) {
    return {
      value: {},
      issues: [broken(file, `${yaml.length} characters`, `at most ${FRONT_MATTER_CHARS_MAX}`)],
    };
  }
  try {
    // Loaded on first use: most directories of weights have no card, and the parser is not small.
    const { Lexer, parseDocument, visit } = await import('./yaml-parser.ts');
    if (isHostile(new Lexer().lex(yaml)))
      return { value: {}, issues: [broken(file, 'aliases or explicit keys')] };
    // Duplicate keys are found below: the parser compares each key with all others.
    const options = { schema: 'core', logLevel: 'silent', prettyErrors: false, uniqueKeys: false } as const;
    const document = parseDocument(yaml, options);
    const issues = document.errors.slice(0, 1).map((error) => broken(file, error.message));
    visit(document, {
      Map: (_key, map) => {
        const twice = duplicateKey(map.items.map((pair) => String(pair.key)));
        if (twice !== undefined) issues.push(broken(file, `key "${twice}" twice`));
      },
    });
    const raw: unknown = document.toJS({ maxAliasCount: ALIASES_MAX });
    if (raw === null) return { value: {}, issues };
    const value = toJson(raw, { nodes: NODES_MAX }, 0);
    if (isJsonObject(value)) return { value, issues };
    return { value: {}, issues: [...issues, broken(file, kindOf(raw))] };
  } catch (error) {
    // Alias bombs and nesting deeper than the stack arrive here as errors of the parser.
    return { value: {}, issues: [broken(file, error instanceof Error ? error.message : 'an error')] };
  }
}

/** Explicit keys (`? key`) of one front matter: cards have none, and nested ones cost the parser cubic time. */
const EXPLICIT_KEYS_MAX = 4;

/** Counts, without parsing, the two marks whose nesting or number costs the parser far more than linear time. */
function isHostile(lexemes: Iterable<string>): boolean {
  let aliases = 0;
  let explicitKeys = 0;
  for (const lexeme of lexemes) {
    if (lexeme.startsWith('*')) aliases += 1;
    if (lexeme === '?') explicitKeys += 1;
    if (aliases > ALIASES_MAX || explicitKeys > EXPLICIT_KEYS_MAX) return true;
  }
  return false;
}

function duplicateKey(keys: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return keys.find((key) => seen.size === seen.add(key).size);
}

/** Copies parsed YAML into JSON; what has no JSON form, or is past the bounds, becomes null. */
function toJson(value: unknown, budget: { nodes: number }, depth: number): Json {
  budget.nodes -= 1;
  if (budget.nodes < 0 || depth > DEPTH_MAX) return null;
  if (Array.isArray(value)) return value.map((item) => toJson(item, budget, depth + 1));
  if (typeof value !== 'object' || value === null) return scalarToJson(value);
  const entries = Object.entries(value).filter(([key]) => key !== '__proto__');
  return Object.fromEntries(entries.map(([key, item]) => [key, toJson(item, budget, depth + 1)]));
}

function scalarToJson(value: unknown): Json {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'number') return null;
  return Number.isFinite(value) ? value : String(value);
}

function broken(file: string, found: string, expected = 'a map of field names to values'): ArtefactIssue {
  return {
    code: 'G0102',
    file,
    place: 'front matter',
    message: `Cannot read all of the front matter of "${file}"`,
    found: plainText(found, 160) ?? 'nothing',
    expected,
    fix: 'Correct the YAML between the two "---" lines at the start of the card.',
  };
}
