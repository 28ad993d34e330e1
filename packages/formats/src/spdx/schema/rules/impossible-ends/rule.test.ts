import { describe, expect, it } from 'vitest';
import { SPDX_SHAPES } from '../../generated/shapes.ts';
import { elementOf, FIRST, relationOf } from '../../tests/documents.ts';
import { testSpdxRule } from '../../tests/test-spdx-rule.ts';
import { RELATIONSHIP_ENDS } from './ends.ts';
import { impossibleEnds } from './rule.ts';

const model = elementOf('ai_AIPackage', 'model');
const licence = elementOf('simplelicensing_LicenseExpression', 'licence');
const flaw = elementOf('security_Vulnerability', 'flaw');

testSpdxRule(impossibleEnds, [
  {
    name: 'passes a licence of a package',
    elements: [relationOf('hasDeclaredLicense', ['model', 'licence']), model, licence],
    finds: [],
  },
  {
    name: 'passes types that join anything',
    elements: [relationOf('contains', ['author', 'author'])],
    finds: [],
  },
  {
    name: 'passes ends that are not in the document',
    elements: [relationOf('hasInput', ['gone', 'lost'])],
    finds: [],
  },
  {
    name: 'finds a licence of an organisation and a licence that is none',
    elements: [relationOf('hasDeclaredLicense', ['author', 'licence', 'author']), licence],
    finds: [
      [`${FIRST}/from`, 'hasDeclaredLicense from Organization'],
      [`${FIRST}/to/1`, 'hasDeclaredLicense to Organization'],
    ],
  },
  {
    name: 'finds a type that has a relationship of its own',
    elements: [
      relationOf('affects', ['flaw', 'model']),
      relationOf('affects', ['flaw', 'model'], { type: 'security_VexAffectedVulnAssessmentRelationship' }),
      flaw,
      model,
    ],
    finds: [[`${FIRST}/type`, 'affects Relationship']],
  },
]);

describe('RELATIONSHIP_ENDS', () => {
  it('names types and classes of SPDX 3.0.1 alone', () => {
    const [types] = SPDX_SHAPES.classes['Relationship']?.members?.['relationshipType'] ?? [];
    for (const [type, { from, to, relationship }] of RELATIONSHIP_ENDS) {
      expect(types).toContain(type);
      for (const name of [from, to, relationship]) {
        if (name !== undefined) expect(SPDX_SHAPES.classes).toHaveProperty(name);
      }
    }
  });
});
