import { PAGE_LIMIT_MAX, PARAMETER_LENGTH_MAX } from '@trasluz/contract';
import { gapsOf } from '#web/lineage/gaps.ts';
import { layOut } from '#web/lineage/layout.ts';
import { countThings, findLineage } from '#web/lineage/lineage.ts';
import { outlineOf } from '#web/lineage/outline.ts';
import { subjectOf } from '#web/lineage/subject.ts';
import { atQuery } from '#web/server/pinned-at.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const { registry, language } = locals;
  const { version } = await parent();
  const query = { sha256: version.digest, ...atQuery(url), limit: PAGE_LIMIT_MAX };
  const [relations, components, definitions] = await Promise.all([
    registry.dependencies(query),
    registry.components(query),
    registry.factDefinitions(),
  ]);
  const subject = subjectOf(version, components.items, relations.items);
  // A bom-ref may be longer than any request; then the drawing is without its gaps.
  const canAsk = subject.id !== '' && subject.id.length <= PARAMETER_LENGTH_MAX;
  const facts = canAsk ? (await registry.facts({ ...query, subject: subject.id })).items : [];
  const lineage = findLineage({
    subject,
    relations: relations.items,
    kinds: new Map(components.items.map(({ id, kind }) => [id, kind])),
    gaps: gapsOf(facts, definitions.items, language),
  });
  const total = Math.max(countThings(relations.items), 1);
  return { drawing: layOut(lineage), outline: outlineOf(lineage), total };
};
