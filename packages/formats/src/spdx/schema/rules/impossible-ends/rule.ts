import { text, textAt } from '@trasluz/bom';
import { quote } from '../../../../findings/quote.ts';
import { idsAt, type SpdxGraph, type SpdxNode } from '../../graph.ts';
import type { SpdxReport, SpdxRule } from '../rule.ts';
import { RELATIONSHIP_ENDS } from './ends.ts';

/** W0402: the model says of some types what they join; the JSON schema lets them join anything. */
export const impossibleEnds: SpdxRule = {
  code: 'W0402',
  what: text(
    'A relationship joins elements of the classes that its type is for.',
    'Una relación une elementos de las clases para las que existe su tipo.',
  ),
  why: text(
    'A licence of a person, or the input of a package, says nothing that a reader could use.',
    'La licencia de una persona o la entrada de un paquete no dicen nada que un lector pueda usar.',
  ),
  fix: text(
    'Choose the type that is meant, or turn the relationship round.',
    'Elija el tipo que corresponde o dé la vuelta a la relación.',
  ),
  find: (graph, report) => {
    for (const node of graph.nodesOf('Relationship')) checkRelationship(node, graph, report);
  },
};

function checkRelationship(node: SpdxNode, graph: SpdxGraph, report: SpdxReport): void {
  const type = textAt(node.value, 'relationshipType') ?? '';
  const ends = RELATIONSHIP_ENDS.get(type);
  if (ends === undefined) return;
  for (const name of ['from', 'to'] as const) {
    const wanted = ends[name];
    if (wanted !== undefined) checkEnd(node, { name, type, wanted, graph }, report);
  }
  if (ends.relationship !== undefined && node.shape.name !== ends.relationship) {
    const { relationship } = ends;
    report({
      pointer: `${node.pointer}/type`,
      cause: `${type} ${node.shape.name}`,
      describe: () => ({
        message: `Cannot use ${quote(type)} in a ${quote(node.shape.name)}`,
        found: quote(node.shape.name),
        expected: quote(relationship),
        fix: `Write "type": ${quote(relationship)}`,
      }),
    });
  }
}

interface End {
  readonly name: 'from' | 'to';
  readonly type: string;
  readonly wanted: string;
  readonly graph: SpdxGraph;
}

function checkEnd(node: SpdxNode, { name, type, wanted, graph }: End, report: SpdxReport): void {
  const { classes } = graph.shapes.rangeOf(wanted);
  for (const [index, id] of idsAt(node, name).entries()) {
    const end = graph.byId.get(id)?.shape.name;
    if (end === undefined || classes.has(end)) continue;
    report({
      pointer: `${node.pointer}/${name}${name === 'to' ? `/${index}` : ''}`,
      cause: `${type} ${name} ${end}`,
      describe: () => ({
        message: `Cannot join ${quote(end)} by ${quote(type)}: ${quote(name)} is for ${quote(wanted)}`,
        found: `${quote(id)}, a ${quote(end)}`,
        expected: `an element of ${quote(wanted)}`,
        fix: 'Choose the type that is meant, or turn the relationship round',
      }),
    });
  }
}
