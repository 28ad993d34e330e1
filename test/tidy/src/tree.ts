import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

/** The repository's root folder. */
export const root = resolve(import.meta.dirname, '../../..');

/** One tracked or new file with its text. */
export interface TreeFile {
  readonly path: string;
  readonly text: string;
}

const TEXT = /\.(ts|js|mjs|svelte|json|md|css|html|yml|yaml|txt)$|^\.ci\/run$/;

/** Lists the files of the work tree that git tracks or would track. */
export function files(pattern: RegExp): readonly TreeFile[] {
  const paths = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
  });
  return [...new Set(paths.split('\0'))]
    .filter((path) => path !== '' && TEXT.test(path) && pattern.test(path))
    .flatMap((path) => readIfThere(path));
}

function readIfThere(path: string): readonly TreeFile[] {
  try {
    return [{ path, text: readFileSync(join(root, path), 'utf8') }];
  } catch (error) {
    // A file that git still lists but that was deleted in the work tree is not part of the tree.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** The project's own TypeScript: no tests, nothing generated. */
export function sources(): readonly TreeFile[] {
  return files(/^(packages|apps)\/.*\.(ts|svelte)$/).filter(
    ({ path }) => !/(\.test|\.pg)\.ts$|\/generated\/|\/test(s|ing)\/|\.d\.ts$/.test(path),
  );
}

/** Parses one file; of a Svelte component the script blocks. */
export function parse(file: TreeFile): ts.SourceFile {
  return ts.createSourceFile(file.path, scriptOf(file), ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
}

function scriptOf(file: TreeFile): string {
  if (!file.path.endsWith('.svelte')) return file.text;
  return [...file.text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]).join('\n');
}

/** Writes a place as editors open it. */
export function at(source: ts.SourceFile, node: ts.Node): string {
  return `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}`;
}

/** Calls `visit` for every node below one. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}
