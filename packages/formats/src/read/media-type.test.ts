import { expect, it } from 'vitest';
import type { Document } from './document.ts';
import { mediaTypeOf } from './media-type.ts';

it.each<readonly [Document['format'], Document['within'], string]>([
  ['cyclonedx-json', [], 'application/vnd.cyclonedx+json'],
  ['cyclonedx-xml', [], 'application/vnd.cyclonedx+xml'],
  ['spdx-2-json', [], 'application/spdx+json'],
  ['spdx-3-json', [], 'application/spdx+json'],
  ['cyclonedx-json', ['gzip'], 'application/gzip'],
  ['spdx-3-json', ['gzip', 'dsse', 'in-toto'], 'application/gzip'],
  ['cyclonedx-json', ['dsse', 'in-toto'], 'application/vnd.in-toto+json'],
  ['cyclonedx-json', ['in-toto'], 'application/vnd.in-toto+json'],
  ['cyclonedx-json', ['sigstore-bundle', 'dsse'], 'application/vnd.dev.sigstore.bundle.v0.3+json'],
])('sends %s within %j as %s', (format, within, type) => {
  expect(mediaTypeOf({ format, within })).toBe(type);
});
