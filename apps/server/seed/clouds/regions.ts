import { ownProperty, type Service } from '@trasluz/bom';
import type { Catalog, Cloud, Region } from '@trasluz/catalog';
import { createElement } from '../document/element.ts';
import type { Ledger } from '../document/ledger.ts';
import { provenanceOfRow } from '../document/provenance.ts';

/** The regions of a cloud, each with its code, country and partition. */
export function regionServices(catalog: Catalog, cloud: Cloud, ledger: Ledger): readonly Service[] {
  return catalog.regions
    .ofCloud(cloud.id)
    .filter((region) => region.test?.value !== true)
    .map((region) => regionService(region, ledger));
}

function regionService(region: Region, ledger: Ledger): Service {
  const element = createElement(ledger, `region:${region.code}`);
  const from = provenanceOfRow(region);
  element.cite('.name', from);
  element.own('cloud:region', region.code, from);
  element.datum(region.country, { name: ownProperty('cloud:location'), facts: ['place.hosted'] });
  element.datum(region.partition, { name: ownProperty('cloud:partition') });
  element.datum(region.sovereign, {
    name: ownProperty('cloud:sovereign'),
    // A partition that is not sovereign is the rule and says nothing.
    values: (isSovereign) => (isSovereign ? ['true'] : []),
  });
  return {
    'bom-ref': element.ref,
    name: region.name,
    ...element.properties(),
  };
}
