import { type JsonObject, ownProperty } from '@trasluz/bom';

/** Properties that keep what SPDX 2 says and CycloneDX has no member for, under the name that SPDX 2 gives it. */
export const SPDX_2_NAMESPACE: string = ownProperty('spdx-2');

/** Builds one property: `keptProperty('sourceInfo', 'from git')` is `trasluz:spdx-2:sourceInfo`. */
export function keptProperty(name: string, value: string): JsonObject {
  return { name: `${SPDX_2_NAMESPACE}:${name}`, value };
}
