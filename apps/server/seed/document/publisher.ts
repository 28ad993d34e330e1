/** The namespace that seeded documents are published under: never a supplier's own. */
export const SEED_NAMESPACE = 'community.localhost';

/** Who assembled them. */
export const SEED_PUBLISHER = 'Trasluz community';

/** The line that every seeded document carries. */
export const ASSEMBLED = 'Assembled by the Trasluz community from public sources';
