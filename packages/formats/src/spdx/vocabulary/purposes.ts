import { invert } from './invert.ts';

/** SPDX purposes by component type; a type without one is written as `other` and comes back from the extension. */
export const SPDX_PURPOSES: ReadonlyMap<string, string> = new Map([
  ['application', 'application'],
  ['framework', 'framework'],
  ['library', 'library'],
  ['container', 'container'],
  ['platform', 'platform'],
  ['operating-system', 'operatingSystem'],
  ['device', 'device'],
  ['device-driver', 'deviceDriver'],
  ['firmware', 'firmware'],
  ['file', 'file'],
  ['machine-learning-model', 'model'],
  ['data', 'data'],
  ['cryptographic-asset', 'other'],
]);

/** Component types by SPDX purpose; the nearest type for the purposes that CycloneDX does not have. */
export const COMPONENT_TYPES: ReadonlyMap<string, string> = new Map([
  ...invert(SPDX_PURPOSES),
  ['archive', 'file'],
  ['bom', 'file'],
  ['configuration', 'data'],
  ['diskImage', 'file'],
  ['documentation', 'file'],
  ['evidence', 'data'],
  ['executable', 'application'],
  ['filesystemImage', 'container'],
  ['install', 'application'],
  ['manifest', 'data'],
  ['module', 'library'],
  ['other', 'library'],
  ['patch', 'file'],
  ['requirement', 'data'],
  ['source', 'file'],
  ['specification', 'data'],
  ['test', 'file'],
]);
