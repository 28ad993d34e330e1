import { isJsonObject } from '@trasluz/bom';
import { type Graph, type Item, refsOf } from '../graph/graph.ts';

/** The element that describes the document: the SpdxDocument, else the first SBOM or other collection. */
export function documentOf({ items }: Graph): Item | undefined {
  for (const types of COLLECTIONS) {
    const found = items.find(({ type }) => types.has(type));
    if (found !== undefined) return found;
  }
  return undefined;
}

const COLLECTIONS: readonly ReadonlySet<string>[] = [
  new Set(['SpdxDocument']),
  new Set(['software_Sbom', 'Bom', 'Bundle']),
];

/** The SBOM of a document: the root it names, else the first there is, which may be the document itself. */
export function sbomOf(graph: Graph, document: Item): Item | undefined {
  const rooted = refsOf(document.value, 'rootElement').flatMap((id) => graph.itemById.get(id) ?? []);
  const isSbom = ({ type }: Item): boolean => type === 'software_Sbom' || type === 'Bom';
  return rooted.find(isSbom) ?? graph.items.find(isSbom);
}

/** Where and when an element was said: its CreationInfo, by reference or in place. */
export function creationOf(graph: Graph, { value, pointer }: Item): Item | undefined {
  const info = value['creationInfo'];
  if (typeof info === 'string') return graph.itemById.get(info);
  return isJsonObject(info)
    ? { id: '', type: 'CreationInfo', value: info, pointer: `${pointer}/creationInfo` }
    : undefined;
}

/** The elements that a document is about, in order. */
export function rootsOf(graph: Graph, document: Item | undefined): readonly string[] {
  if (document === undefined) return [];
  const sbom = sbomOf(graph, document);
  const direct = refsOf(document.value, 'rootElement').filter((id) => id !== sbom?.id);
  const roots = sbom === undefined || sbom === document ? [] : refsOf(sbom.value, 'rootElement');
  const described = (graph.linksFrom.get(document.id) ?? [])
    .filter(({ relation }) => relation === 'describes')
    .flatMap(({ to }) => to);
  return [...new Set([...roots, ...direct, ...described])];
}
