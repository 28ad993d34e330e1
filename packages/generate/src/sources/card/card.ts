import { type Artefact, decodeText, readSmall } from '../../artefact.ts';
import type { Finding } from '../../finding.ts';
import type { ArtefactIssue } from '../../issue.ts';
import { NOTHING, type Reading, type Source } from '../../source.ts';
import { readEmissions } from './emissions.ts';
import type { Fields } from './fields.ts';
import { parseFrontMatter, splitCard } from './front-matter.ts';
import { readMetadata } from './metadata.ts';
import { readModelIndex } from './model-index.ts';
import { BODY_CHARS_MAX, readProse } from './prose.ts';

/** A card larger than this is not read: the longest real ones, embedding benchmarks, stay below a megabyte. */
export const CARD_BYTES_MAX: number = 4 * 1024 * 1024;

/** Reads the model card: front matter by field, prose by heading. */
export const card: Source = {
  name: 'card',
  async read(artefact: Artefact): Promise<Reading> {
    const file = cardPath(artefact);
    if (file === undefined) return NOTHING;
    const bytes = await readSmall(artefact, file, CARD_BYTES_MAX);
    if (bytes.value === undefined)
      return { findings: [], issues: bytes.issue === undefined ? [] : [bytes.issue] };
    const text = decodeText(bytes.value);
    if (text === undefined || text.includes('\u0000')) return { findings: [], issues: [notText(file)] };
    return readCard(file, text);
  },
};

/** Finds the card: `README.md` at the root, in any case; or the only file, when it is Markdown, whatever its name. */
export function cardPath(artefact: Artefact): string | undefined {
  const readme = artefact.entries.find((entry) => /^readme\.md$/i.test(entry.path));
  if (readme !== undefined) return readme.path;
  const [only, ...others] = artefact.entries;
  return others.length === 0 && only?.path.endsWith('.md') ? only.path : undefined;
}

/** Reads the text of one card. */
export async function readCard(file: string, text: string): Promise<Reading> {
  const { yaml, body } = splitCard(text);
  const parsed = yaml === undefined ? { value: {}, issues: [] } : await parseFrontMatter(file, yaml);
  const fields: Fields = { file, values: parsed.value, issues: [...parsed.issues] };
  const stated = [...readMetadata(fields), ...readModelIndex(fields), ...readEmissions(fields)];
  const prose = await proseOf(file, body);
  const issues = body.length > BODY_CHARS_MAX ? [...fields.issues, cut(file, body.length)] : fields.issues;
  return {
    findings: [{ kind: 'card', value: file, from: file }, ...stated, ...prose.findings],
    issues: [...issues, ...prose.issues],
  };
}

async function proseOf(
  file: string,
  body: string,
): Promise<{ findings: readonly Finding[]; issues: readonly ArtefactIssue[] }> {
  try {
    return { findings: await readProse(file, body), issues: [] };
  } catch {
    // Markdown nested deeper than the stack: the front matter is still good, the text is left out and named.
    return { findings: [], issues: [notText(file)] };
  }
}

function notText(file: string): ArtefactIssue {
  return {
    code: 'G0101',
    file,
    message: `Cannot read "${file}" as text`,
    found: 'bytes that are not a card',
    expected: 'Markdown in UTF-8',
    fix: 'Save the card as UTF-8 text.',
  };
}

function cut(file: string, length: number): ArtefactIssue {
  return {
    code: 'G0104',
    file,
    message: `Read only the first ${BODY_CHARS_MAX} characters of the text of "${file}"`,
    found: `${length} characters`,
    expected: `at most ${BODY_CHARS_MAX}`,
    fix: 'Put the sections on use, limits and risks first.',
  };
}
