import ts from 'typescript';
import { at, files, parse, sources, walk } from '../tree.ts';

const BANNED_NAMES = /^(utils?|helpers?|common|shared|misc|managers?|types|config|info|stuff)$/;

/** Names that an artefact brought along: `config.json` is what a model repository calls it. */
const GIVEN_NAMES = /^packages\/generate\/src\/sources\/config\//;

/** Folders and files are named after what they hold (docs/STYLE.md, rule 1). */
export function nameFaults(): readonly string[] {
  return sources()
    .filter(({ path }) => !GIVEN_NAMES.test(path))
    .flatMap(({ path }) => {
      const parts = path.replace(/\.(svelte\.)?(ts|svelte)$/, '').split('/');
      return parts
        .filter((part) => BANNED_NAMES.test(part))
        .map((part) => `${path}: "${part}" says nothing, name the concept`);
    });
}

const BANNED_TEXT: readonly (readonly [RegExp, string])[] = [
  [/\/(work|farm|tmp|root)\/[\w.-]+/, 'a path of one machine: make it relative or an option'],
  [
    /registry\.npmjs\.org|pypi\.org\/simple|crates\.io\/api/,
    'a package-registry host: name the package only',
  ],
  [/@ts-(ignore|nocheck)/, 'a silenced compiler: fix the type'],
  [
    /(?:\/\/|\*|#|<!--).*(?:\bTODO\b(?!\(#\d+\))|\bFIXME\b|\bXXX\b)/,
    'an open end: finish it or name its issue as TODO(#1)',
  ],
];

/** Text that must not be committed anywhere. */
export function textFaults(): readonly string[] {
  const mine = /^test\/tidy\/|^package-lock\.json$|\.d\.ts$|^packages\/[^/]+\/data\//;
  return files(/./)
    .filter(({ path }) => !mine.test(path))
    .flatMap(({ path, text }) => lineFaults(path, text));
}

function lineFaults(path: string, text: string): readonly string[] {
  return text.split('\n').flatMap((line, index) => {
    return BANNED_TEXT.filter(([pattern]) => pattern.test(line)).map(
      ([, fix]) => `${path}:${index + 1}: ${fix}`,
    );
  });
}

/** Types have no holes and errors have codes (docs/STYLE.md, rules 7, 10 and 11). */
export function languageFaults(): readonly string[] {
  return sources().flatMap((file) => {
    const source = parse(file);
    const faults: string[] = [];
    walk(source, (node) => {
      const fault = languageFault(node, file.path);
      if (fault !== undefined) faults.push(`${at(source, node)}: ${fault}`);
    });
    return faults;
  });
}

function languageFault(node: ts.Node, path: string): string | undefined {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return 'any: say the type, or unknown and parse it';
  if (ts.isExportDeclaration(node) && node.exportClause === undefined) return 'export *: name what is public';
  if (ts.isCatchClause(node) && node.block.statements.length === 0 && !node.block.getText().includes('//')) {
    return 'empty catch: handle it, or say in a comment why nothing is to be done';
  }
  if (ts.isThrowStatement(node) && path.startsWith('packages/') && isBareError(node.expression)) {
    return "bare Error: throw the package's coded error";
  }
  return undefined;
}

function isBareError(expression: ts.Expression): boolean {
  return ts.isNewExpression(expression) && expression.expression.getText() === 'Error';
}

/** Every public export says what it is (docs/STYLE.md, rule 18). */
export function documentationFaults(): readonly string[] {
  return sources()
    .filter(({ path }) => path.startsWith('packages/') && path.endsWith('.ts'))
    .flatMap((file) => {
      const source = parse(file);
      return source.statements
        .filter((statement) => isExported(statement) && ts.getJSDocCommentsAndTags(statement).length === 0)
        .map(
          (statement) =>
            `${at(source, statement)}: undocumented export, say what it is and when it is absent`,
        );
    });
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement)?.some((it) => it.kind === ts.SyntaxKind.ExportKeyword) ?? false)
  );
}
