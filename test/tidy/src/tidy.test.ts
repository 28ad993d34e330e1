import { describe, expect, it } from 'vitest';
import { importFaults } from './checks/imports.ts';
import { shapeFaults } from './checks/shape.ts';
import { packageReadmeFaults, readmeFaults, versionFaults } from './checks/tables.ts';
import { documentationFaults, languageFaults, nameFaults, textFaults } from './checks/words.ts';

/** Each review remark that was made twice becomes a check here; its message tells the fix. */
const CHECKS: Readonly<Record<string, () => readonly string[]>> = {
  'files and functions are small': shapeFaults,
  'names say what they hold': nameFaults,
  'nothing is committed that must not be': textFaults,
  'types have no holes and errors have codes': languageFaults,
  'public exports are documented': documentationFaults,
  'imports point in one direction': importFaults,
  'the README table is true': readmeFaults,
  'every package has a short README': packageReadmeFaults,
  'dependencies are pinned and agree': versionFaults,
};

describe('the tree', () => {
  for (const [name, faults] of Object.entries(CHECKS)) {
    it(name, () => expect(faults()).toEqual([]));
  }
});
