import { describe, expect, it } from 'vitest';
import { findBinaries } from './binaries.ts';

describe('findBinaries', () => {
  it('finds nothing for a platform that has no package', () => {
    expect(findBinaries('sunos', 'sparc')).toBeUndefined();
    expect(findBinaries('win32', 'sparc')).toBeUndefined();
  });

  it('finds both programs in one folder where there is a package', () => {
    const found = findBinaries(process.platform, process.arch);
    if (found === undefined) return;
    expect(found.initdb).toMatch(/native[\\/]bin[\\/]initdb/);
    expect(found.pgCtl).toMatch(/native[\\/]bin[\\/]pg_ctl/);
  });
});
