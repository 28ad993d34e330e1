import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { files, root } from '../tree.ts';

interface Manifest {
  readonly name: string;
  readonly description: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

function manifests(): readonly (Manifest & { readonly folder: string })[] {
  return files(/^(packages|apps|test)\/[^/]+\/package\.json$/).map(({ path, text }) => ({
    ...(JSON.parse(text) as Manifest),
    folder: path.replace('/package.json', ''),
  }));
}

/** The package table of the README names every package and app with its own description. */
export function readmeFaults(): readonly string[] {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  return manifests()
    .filter(({ folder }) => !folder.startsWith('test/'))
    .filter(({ folder, description }) => !readme.includes(`| [\`${folder}\`](${folder}) | ${description} |`))
    .map(
      ({ folder, description }) =>
        `README.md: the table lacks the row "| [\`${folder}\`](${folder}) | ${description} |"`,
    );
}

/** Every package explains itself in a README of at most 40 lines. */
export function packageReadmeFaults(): readonly string[] {
  const linesMax = 40;
  return manifests()
    .filter(({ folder }) => !folder.startsWith('test/'))
    .flatMap(({ folder }) => {
      const path = join(root, folder, 'README.md');
      if (!existsSync(path))
        return [`${folder}/README.md: missing (purpose, example, invariants, not-goals)`];
      const lines = readFileSync(path, 'utf8').trimEnd().split('\n').length;
      return lines > linesMax ? [`${folder}/README.md: ${lines} lines, at most ${linesMax}`] : [];
    });
}

/** Dependencies are pinned to one version, the same in every workspace. */
export function versionFaults(): readonly string[] {
  const seen = new Map<string, string>();
  return manifests().flatMap(({ folder, dependencies, devDependencies }) => {
    return Object.entries({ ...dependencies, ...devDependencies }).flatMap(([name, version]) => {
      if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
        return [`${folder}/package.json: pin "${name}" exactly, not "${version}"`];
      const other = seen.get(name) ?? version;
      seen.set(name, other);
      return other === version
        ? []
        : [`${folder}/package.json: "${name}" is ${version} here and ${other} elsewhere`];
    });
  });
}
