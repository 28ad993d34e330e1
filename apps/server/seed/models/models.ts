import type { ModelFacts } from '@trasluz/catalog';
import { toProductName } from '@trasluz/contract';
import { type SeedKind, seedReference } from '../document/seed-document.ts';
import { buildCard } from './card-document.ts';
import { buildEntry } from './entry-document.ts';
import { readOpenness } from './model-openness.ts';
import { entriesByReference } from './names.ts';
import { MODEL_NAMES, SAME_MODEL } from './same-model.ts';

/** One document for each model whose card the catalogue has read, and for each other entry of the openness tool. */
export const modelDocuments: SeedKind = (catalog) => {
  const { entries, source } = readOpenness();
  const merged = new Set(Object.values(SAME_MODEL));
  const cards = catalog.modelFacts.all().map((model) => {
    const reference = seedReference(cardProduct(model), model.asOf);
    const entry = entries.find(({ name }) => name === SAME_MODEL[model.id]);
    return { reference, build: () => buildCard({ catalog, model, entry, source, reference }) };
  });
  // An entry that names nobody has no supplier to stand under.
  const others = entries.filter(({ name, producer }) => !merged.has(name) && producer !== null);
  const named = [...entriesByReference(others)].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...cards,
    ...named.map(([reference, entry]) => ({
      reference,
      build: () => buildEntry({ catalog, entry, source, reference }),
    })),
  ];
};

function cardProduct(model: ModelFacts): string {
  return toProductName(MODEL_NAMES[model.id] ?? model.name) ?? model.developer;
}
