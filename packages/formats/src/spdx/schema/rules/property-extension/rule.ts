import { text } from '@trasluz/bom';
import { quote } from '../../../../findings/quote.ts';
import { checkInstance } from '../../check-instance.ts';
import type { SpdxGraph, SpdxNode } from '../../graph.ts';
import type { SpdxReport, SpdxRule } from '../rule.ts';

const CLASS = 'extension_CdxPropertiesExtension';

/** W0410: inside an element the schema asks of an extension its type alone, so a broken list of properties passes. */
export const propertyExtension: SpdxRule = {
  code: 'W0410',
  what: text(
    'An extension with CycloneDX properties has the shape of its class.',
    'Una extensión con propiedades de CycloneDX tiene la forma de su clase.',
  ),
  why: text(
    'What a property says is lost to readers that cannot find its name or value.',
    'Lo que dice una propiedad se pierde si el lector no encuentra su nombre o su valor.',
  ),
  fix: text(
    'Write "extension_cdxProperty" as a list of entries with "extension_cdxPropName" and "extension_cdxPropValue".',
    'Escriba "extension_cdxProperty" como lista de entradas con "extension_cdxPropName" y "extension_cdxPropValue".',
  ),
  find: (graph, report) => {
    for (const node of graph.nodesOf(CLASS)) {
      if (node.isInside) checkExtension(node, graph, report);
    }
  },
};

function checkExtension({ value, pointer }: SpdxNode, { shapes }: SpdxGraph, report: SpdxReport): void {
  const stand = { classes: shapes.rangeOf(CLASS).classes, place: CLASS };
  checkInstance(value, stand, {
    shapes,
    checkInstance,
    path: [],
    report: (finding) =>
      report({
        pointer: `${pointer}${finding.pointer}`,
        cause: finding.cause,
        describe: () => {
          const { message, found = quote(value), expected = CLASS, fix = '' } = finding.describe();
          return { message, found, expected, fix };
        },
      }),
  });
}
