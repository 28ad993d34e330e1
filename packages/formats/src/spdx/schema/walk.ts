import { type Json, pointerTo } from '@trasluz/bom';
import type { Finding } from '../../findings/finding.ts';
import type { Shapes } from './shapes.ts';

/** Where an instance stands: which classes are taken, and which members the document adds. */
export interface Stand {
  /** Names of the classes that are taken there. */
  readonly classes: ReadonlySet<string>;
  /** How the place is called in findings. */
  readonly place: string;
  /** A member that the instance has as a document and not as an instance. */
  readonly beside?: '@context';
}

/** One pass over a document: where it stands, and who is told. */
export interface Walk {
  readonly shapes: Shapes;
  /** Checks an instance inside another; a member, so that the checks of members need not import those of instances. */
  readonly checkInstance: (value: Json, stand: Stand, walk: Walk) => void;
  /** Members from the root to the value under test; pushed and popped by the checks alone. */
  readonly path: (string | number)[];
  readonly report: (finding: Finding) => void;
}

/** The pointer of the value under test, or of a member of it. */
export function pointerHere({ path }: Walk, ...further: readonly (string | number)[]): string {
  return [...path, ...further].reduce<string>(pointerTo, '');
}
