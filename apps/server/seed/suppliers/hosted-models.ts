import { type Component, ownProperty } from '@trasluz/bom';
import { type Catalog, type HostedModel, knownValue, type Supplier } from '@trasluz/catalog';
import { createElement } from '../document/element.ts';
import type { Ledger } from '../document/ledger.ts';
import { organizationName } from '../document/organization-name.ts';
import { provenanceOfRow } from '../document/provenance.ts';
import type { HostedBy } from './offerings.ts';

/** Models listed at most, the newest first: a cell of the compare page shows no more, and older ones are retired. */
const MODELS_MAX = 18;

/** The supplier's own models as its own service, or the one it names, hosts them; newest first. */
export function hostedModels(
  catalog: Catalog,
  { provider, prefix = '' }: HostedBy,
  { supplier, ledger }: { readonly supplier: Supplier; readonly ledger: Ledger },
): readonly Component[] {
  return catalog.models
    .all()
    .filter((model) => model.provider === provider && model.model.startsWith(prefix))
    .sort(newestFirst)
    .slice(0, MODELS_MAX)
    .map((model) => hostedModel(model, supplier, ledger));
}

function newestFirst(a: HostedModel, b: HostedModel): number {
  const [dateOfA, dateOfB] = [knownValue(a.released) ?? '', knownValue(b.released) ?? ''];
  if (dateOfA !== dateOfB) return dateOfA > dateOfB ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function hostedModel(model: HostedModel, supplier: Supplier, ledger: Ledger): Component {
  const element = createElement(ledger, `model:${model.model}`);
  const from = provenanceOfRow(model);
  element.cite('.name', from);
  element.cite('.supplier', from);
  element.datum(model.released, { name: 'cdx:lifecycle:milestone:generalAvailability' });
  element.datum(model.contextTokens, { name: 'cdx:ai-ml:model:hyperparameter:context_length' });
  element.datum(model.openWeights, {
    name: ownProperty('openness:weights'),
    values: (isOpen) => [isOpen ? 'open' : 'closed'],
  });
  return {
    'bom-ref': element.ref,
    type: 'machine-learning-model',
    supplier: { name: organizationName(supplier) },
    name: model.name,
    version: model.model,
    ...element.properties(),
  };
}
