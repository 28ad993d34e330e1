import { brokenContents } from './broken-contents.ts';
import type { BrokenDocument } from './broken-document.ts';
import { brokenSpdx } from './broken-spdx.ts';
import { brokenTexts } from './broken-texts.ts';
import { brokenWrappings } from './broken-wrappings.ts';
import { brokenXml } from './broken-xml.ts';

/** Broken documents of every format that is read, with every kind of fault; made here, none from elsewhere. */
export function brokenDocuments(): readonly BrokenDocument[] {
  return [...brokenTexts(), ...brokenContents(), ...brokenXml(), ...brokenSpdx(), ...brokenWrappings()];
}
