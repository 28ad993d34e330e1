import type { Json } from '@trasluz/bom';
import { lengthAt, objectsOf, textOf } from '../draft.ts';
import { type Link, refsOf } from '../graph/graph.ts';
import { serialOf } from '../things/ids.ts';
import { spdxTime } from '../time.ts';
import { isNothing, NO_ELEMENT } from '../vocabulary/individuals.ts';
import { PHASES, SBOM_TYPES } from '../vocabulary/lifecycles.ts';
import { ANNOTATIONS } from './annotation-row.ts';
import { dependenciesIn } from './build-rows.ts';
import { creationOf, sbomOf } from './document-parts.ts';
import { licenceElement } from './licence-rows.ts';
import { agentsOf, readParties } from './party-rows.ts';
import { addEntries, plainProperties, propertiesOf } from './property-rows.ts';
import type { Row } from './row.ts';

/** The time that stands where a document gives none: SPDX asks for one, and a clock would make it up. */
export const NO_TIME = '1970-01-01T00:00:00Z';

const DOCUMENT_ID: Row = {
  concept: 'document id',
  cdx: 'serialNumber, version',
  spdx: 'SpdxDocument.spdxId',
  mark: '>',
  rule: '`urn:uuid:…#v<version>`, from which both are read; a document without a serial number has an id made from its content, which is read as none.',
  read(reading) {
    reading.put(['bomFormat'], 'CycloneDX', 'type');
    reading.put(['specVersion'], '1.7', 'type');
    const serial = serialOf(reading.item.id);
    reading.put(['serialNumber'], serial?.serialNumber, 'spdxId');
    reading.put(['version'], serial?.version ?? 1, 'spdxId');
  },
};

const CREATED: Row = {
  concept: 'created / by / tool',
  cdx: 'metadata.timestamp, .manufacturer, .authors[], .tools.components[]',
  spdx: 'CreationInfo.created, .createdBy[], .createdUsing[]',
  mark: '=',
  rule: `In whole seconds of UTC. The manufacturer first, then the authors. Where nothing is said: ${NO_TIME}, and an Agent called NOASSERTION; both are read as nothing.`,
  read(reading) {
    const creation = creationOf(reading.graph, reading.item);
    if (creation === undefined) return;
    const created = spdxTime(textOf(creation.value, 'created'));
    if (created !== NO_TIME) reading.put(['metadata', 'timestamp'], created, `${creation.pointer}/created`);
    const from = `${creation.pointer}/createdBy`;
    readParties(reading, {
      agents: agentsOf(reading, creation.value, 'createdBy'),
      path: ['metadata'],
      from,
    });
  },
};

const LIFECYCLE: Row = {
  concept: 'lifecycle',
  cdx: 'metadata.lifecycles[].phase',
  spdx: 'software_Sbom.software_sbomType[]',
  mark: '>',
  rule: 'design: design, pre-build: source, build: build, post-build: analyzed, operations: deployed, discovery: runtime; decommission and phases by name are in the extension.',
  write({ own, element }) {
    const types = objectsOf(own, ['metadata', 'lifecycles']).flatMap(
      (one) => SBOM_TYPES.get(textOf(one, 'phase') ?? '') ?? [],
    );
    if (types.length > 0) element['software_sbomType'] = [...new Set(types)];
  },
  read(reading) {
    const sbom = sbomOf(reading.graph, reading.item);
    const phases =
      sbom === undefined
        ? []
        : refsOf(sbom.value, 'software_sbomType').flatMap((type) => PHASES.get(type) ?? []);
    phases.forEach((phase, index) => {
      reading.put(['metadata', 'lifecycles', index], { phase }, `${sbom?.pointer ?? ''}/software_sbomType`);
    });
  },
};

const TLP: Row = {
  concept: 'TLP',
  cdx: 'metadata.distributionConstraints.tlp',
  spdx: '—',
  mark: '>',
  rule: 'In the extension; 3.0.1 has a level for datasets only.',
};

const ROOT: Row = {
  concept: 'root',
  cdx: 'metadata.component',
  spdx: 'SpdxDocument.rootElement → software_Sbom.rootElement, describes',
  mark: '=',
  rule: 'The first root element; further ones are components.',
};

const METADATA_PROPERTIES: Row = {
  concept: 'properties of the metadata',
  cdx: 'metadata.properties[]',
  spdx: 'software_Sbom.extension',
  mark: '=',
  rule: 'Those of the document itself stand on the SpdxDocument.',
  write({ own, element }) {
    const metadata = own['metadata'];
    const [, list] = Object.entries(metadata ?? {}).find(([key]) => key === 'properties') ?? [];
    addEntries(element, plainProperties(list as Json | undefined));
  },
  read(reading) {
    const sbom = sbomOf(reading.graph, reading.item);
    const properties = sbom === undefined || sbom === reading.item ? [] : propertiesOf(sbom.value);
    if (properties.length > 0)
      reading.put(['metadata', 'properties'], properties, `${sbom?.pointer ?? ''}/extension`);
  },
};

const DATA_LICENCE: Row = {
  concept: 'licence of the document',
  cdx: 'metadata.licenses[0]',
  spdx: 'SpdxDocument.dataLicense',
  mark: '>',
  rule: 'The first; others are in the extension.',
  write({ own, element, graph }) {
    const [choice] = objectsOf(own, ['metadata', 'licenses']);
    const id = choice === undefined ? undefined : licenceElement(graph, choice);
    if (id !== undefined) element['dataLicense'] = id;
  },
  read(reading) {
    const [id] = refsOf(reading.item.value, 'dataLicense');
    const written = id === undefined || isNothing(id) ? undefined : reading.licenceOf(id);
    if (written === undefined) return;
    const choice = 'expression' in written ? { ...written } : { license: { ...written } };
    reading.put(['metadata', 'licenses'], [choice], 'dataLicense');
  },
};

const DEPENDENCIES: Row = {
  concept: 'dependency',
  cdx: 'dependencies[].dependsOn[]',
  spdx: 'dependsOn',
  mark: '=',
  rule: 'One relationship for each entry; several of one element are one entry; one that depends on nothing depends on NoneElement, without a scope where it has no list at all.',
  write({ own, graph, document }) {
    for (const { ref, dependsOn, isBare } of dependenciesIn(own, ['dependencies'])) {
      const from = document.idOfRef(ref);
      if (from === undefined) continue;
      const to = new Set<string>();
      for (const id of dependsOn.map(document.idOfRef)) if (id !== undefined) to.add(id);
      graph.relate({
        from,
        type: 'dependsOn',
        to: to.size === 0 ? [NO_ELEMENT] : [...to],
        scope: isBare ? undefined : 'runtime',
        completeness: document.completenessOf('dependencies', from),
      });
    }
  },
  read(reading) {
    const links = reading.graph.links.filter(({ relation }) => relation === 'dependsOn');
    let at = 0;
    for (const [from, ofOne] of Map.groupBy(links, (link) => link.from)) {
      const ref = reading.refOf(from);
      const ids = ofOne.flatMap(({ to }) => to).filter((id) => !isNothing(id));
      const dependsOn = [...new Set(ids.flatMap((id) => reading.refOf(id) ?? []))];
      const isBare = dependsOn.length === 0 && ofOne.every(({ type }) => type === 'Relationship');
      if (ref === undefined) continue;
      reading.put(['dependencies', at], isBare ? { ref } : { ref, dependsOn }, ofOne[0]?.pointer ?? '');
      at += 1;
    }
  },
};

const AGGREGATES = [
  ['complete', 'complete'],
  ['incomplete', 'incomplete'],
  ['noAssertion', 'unknown'],
] as const;

const COMPLETENESS: Row = {
  concept: 'completeness',
  cdx: 'compositions[].aggregate',
  spdx: 'Relationship.completeness of contains and dependsOn',
  mark: '>',
  rule: 'complete: complete, incomplete and its kinds: incomplete, unknown: noAssertion; read as one composition for each.',
  read(reading) {
    const { graph, refOf } = reading;
    const stated = graph.links.filter(({ value }) => value['completeness'] !== undefined);
    if (stated.length === 0) return;
    const refsIn = (relation: string, completeness: string): readonly string[] => [
      ...new Set(
        stated
          .filter((link) => link.relation === relation && link.value['completeness'] === completeness)
          .flatMap(({ from }) => refOf(from) ?? []),
      ),
    ];
    for (const [completeness, aggregate] of AGGREGATES) {
      const assemblies = refsIn('contains', completeness);
      const dependencies = refsIn('dependsOn', completeness);
      if (assemblies.length + dependencies.length === 0) continue;
      const at = lengthAt(reading.out, 'compositions');
      const parts = {
        aggregate,
        ...(assemblies.length === 0 ? {} : { assemblies: [...assemblies] }),
        ...(dependencies.length === 0 ? {} : { dependencies: [...dependencies] }),
      };
      reading.put(['compositions', at], parts, linksPointer(stated, completeness));
    }
  },
};

function linksPointer(links: readonly Link[], completeness: string): string {
  return links.find(({ value }) => value['completeness'] === completeness)?.pointer ?? '';
}

/** What the SpdxDocument says. */
export const DOCUMENT_ROWS: readonly Row[] = [
  DOCUMENT_ID,
  CREATED,
  TLP,
  ROOT,
  DATA_LICENCE,
  DEPENDENCIES,
  COMPLETENESS,
  ANNOTATIONS,
];

/** What the software_Sbom says. */
export const SBOM_ROWS: readonly Row[] = [LIFECYCLE, METADATA_PROPERTIES];
