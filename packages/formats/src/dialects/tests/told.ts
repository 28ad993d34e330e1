import { type Fact, type JsonObject, readFacts, type SupplyChain, supplyChain } from '@trasluz/bom';
import { DIALECTS } from '../dialects.ts';

/** Names and values of one property list. */
export type Pairs = readonly (readonly [string, string])[];

/** Builds a property list. */
export function listOf(pairs: Pairs): JsonObject {
  return { properties: pairs.map(([name, value]) => ({ name, value })) };
}

/** Builds the view of a document with one component, which the rules of all vocabularies read. */
export function chainAbout(component: JsonObject): SupplyChain {
  const thing = { type: 'machine-learning-model', 'bom-ref': 'thing', name: 'Thing', ...component };
  const bom = { bomFormat: 'CycloneDX', specVersion: '1.7', components: [thing] };
  return supplyChain(bom, { dialects: DIALECTS });
}

/** The facts of the component that carry values, as `<id> = <value>, …`; one that is not declared says so. */
export function factsAbout(component: JsonObject): readonly string[] {
  const facts = readFacts(chainAbout(component)).filter((fact) => fact.scope === 'node');
  return facts.filter((fact) => fact.subject === 'thing' && fact.values.length > 0).map(line);
}

/** The facts that a property list tells of a model. */
export function told(...pairs: Pairs): readonly string[] {
  return factsAbout(listOf(pairs));
}

/** What the view makes of a property list: `<name> = <value>`. */
export function namesOf(...pairs: Pairs): readonly string[] {
  const { nodeById } = chainAbout(listOf(pairs));
  return nodeById.get('thing')?.properties.map(({ name, value }) => `${name} = ${value}`) ?? [];
}

function line({ id, state, values, note }: Fact): string {
  const words = state === 'declared' ? '' : ` (${[state, note].filter(Boolean).join(': ')})`;
  return `${id} = ${values.join(', ')}${words}`;
}
