import { quote } from '../../../findings/quote.ts';
import { isStated, type SpdxNode } from '../graph.ts';
import type { SpdxFinding } from './rule.ts';

/** What a profile asks of a class: its members, and where one of several is enough, those. */
export interface Demand {
  readonly profile: string;
  readonly members: readonly (readonly string[])[];
}

/** Finds the members that a profile asks of a node and that say nothing there. */
export function missingMembers(node: SpdxNode, { profile, members }: Demand): readonly SpdxFinding[] {
  return members
    .filter((names) => !names.some((name) => isStated(node, name)))
    .map((names) => {
      const listed = names.map((name) => quote(name)).join(' or ');
      const owner = quote(node.shape.name);
      return {
        pointer: node.pointer,
        cause: `${node.shape.name} ${names.join(' ')}`,
        describe: () => ({
          message: `Cannot meet the ${profile} profile: ${owner} states no ${listed}`,
          found: quote(node.value),
          expected: `${listed}, which the ${profile} profile asks of every ${owner}`,
          fix: `Add ${listed}, or leave the profile out of "profileConformance"`,
        }),
      };
    });
}
