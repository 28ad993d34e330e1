import type { Bom, Citation, Component, Property } from '@trasluz/bom';
import type { Catalog } from '@trasluz/catalog';
import type { SeedDocument, SeedKind } from '../document/seed-document.ts';

/** Builds every document of a kind; the types are those that the builders write. */
export function writtenBy(kind: SeedKind, catalog: Catalog): readonly Bom[] {
  return kind(catalog).map((document) => bomOf(document));
}

/** The document as an object. */
export function bomOf({ build }: SeedDocument): Bom {
  return JSON.parse(build()) as Bom;
}

/** The subject of a document. */
export function subjectOf(bom: Bom | undefined): Component | undefined {
  return bom?.metadata?.component;
}

/** Properties as `name=value`, without our namespace: easier to read in a table. */
export function lines(element: { readonly properties?: readonly Property[] } | undefined): string[] {
  return (element?.properties ?? []).map(({ name, value }) => `${name?.replace(/^trasluz:/, '')}=${value}`);
}

/** The places that a source is cited for, one a line: `ref member`. */
export function placesOf(bom: Bom | undefined, source: string): string[] {
  return citedPlaces(
    (bom?.citations ?? []).filter(({ attributedTo }) => attributedTo === `source:${source}`),
  );
}

/** The places of citations, one a line. */
export function citedPlaces(citations: readonly Citation[]): string[] {
  return citations
    .flatMap(({ expressions }) => expressions ?? [])
    .map((expression) =>
      expression.replace(/^\$\.\.\[\?\(@\['bom-ref'\]=='(.*)'\)\](.*)$/, '$1 $2').trimEnd(),
    );
}
