import { factById, type Lens } from '@trasluz/bom';

/** The lens that a fact belongs to; a fact without a definition describes. */
export function lensOf(id: string): Lens {
  return factById(id)?.lens ?? 'identity';
}
