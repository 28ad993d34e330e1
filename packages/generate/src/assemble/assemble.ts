import type { JsonObject } from '@trasluz/bom';
import manifest from '../../package.json' with { type: 'json' };
import { compact } from '../compact.ts';
import { type Finding, findingsOf } from '../finding.ts';
import type { ModelInput, Searched } from '../input.ts';
import { datasetComponents } from './datasets.ts';
import { modelComponent } from './model-component.ts';
import { partSearches } from './part-searches.ts';
import { citations, readFromProperties } from './provenance.ts';
import { MODEL_REF, partReference, sortedBy, TOOL_REF } from './reference.ts';
import { serialNumber } from './serial-number.ts';

/** What a document is assembled from. */
export interface Parts {
  readonly findings: readonly Finding[];
  readonly searched: readonly Searched[];
  readonly input: ModelInput;
  readonly name: string;
}

/** Assembles the document. Members stand in the order of the schema; lists are sorted, or in the order of the card. */
export async function assemble({ findings, searched, input, name }: Parts): Promise<JsonObject> {
  const { timestamp } = input;
  const properties = timestamp === undefined ? readFromProperties(findings) : [];
  const body = compact({
    metadata: compact({
      timestamp,
      lifecycles: [{ phase: 'post-build' }],
      tools: { components: [tool()] },
      component: await modelComponent({ findings, searched, input, name, properties }),
    }),
    components: [...datasetComponents(findings, searched), ...libraryComponents(findings)],
    dependencies: dependencies(findings),
    // The files show parts of the model; what it was trained on and runs with is never all in them.
    compositions: [{ aggregate: 'incomplete', assemblies: [MODEL_REF], dependencies: [MODEL_REF] }],
    citations: timestamp === undefined ? [] : citations(findings, timestamp),
  });
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.7.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.7',
    serialNumber: await serialNumber(body),
    version: 1,
    ...body,
  };
}

function tool(): JsonObject {
  return {
    type: 'application',
    'bom-ref': TOOL_REF,
    name: 'trasluz generate',
    version: manifest.version,
    licenses: [{ license: { id: manifest.license } }],
  };
}

/** The library that the card names as the one that loads the model; its version is never stated there. */
function libraryComponents(findings: readonly Finding[]): readonly JsonObject[] {
  const byName = Map.groupBy(findingsOf(findings, 'library'), ({ value }) => value);
  return sortedBy([...byName], ([name]) => name).map(([name, [first]]) => ({
    type: 'framework',
    'bom-ref': partReference('library', name),
    name,
    properties: partSearches(first?.from ?? ''),
  }));
}

function dependencies(findings: readonly Finding[]): readonly JsonObject[] {
  const names = findingsOf(findings, 'dataset').map(({ name }) => partReference('data', name));
  const libraries = findingsOf(findings, 'library').map(({ value }) => partReference('library', value));
  const dependsOn = sortedBy([...new Set([...names, ...libraries])], (reference) => reference);
  return [compact({ ref: MODEL_REF, dependsOn })];
}
