import type { Language } from '@trasluz/bom';
import { countryText } from '../facts/value-text.ts';
import type { LineageNode } from './lineage.ts';

/** The name of a thing for people: a jurisdiction that is a country code gets its name, all else stays as it is. */
export function nodeName({ name, kind }: LineageNode, language: Language): string {
  return kind === 'jurisdiction' ? countryText(name, language) : name;
}
