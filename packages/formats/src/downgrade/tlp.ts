import { listAt, objectAt, ownProperty, textAt } from '@trasluz/bom';
import { quote } from '../findings/quote.ts';
import { type NewerForm, NOT_IN_1_6 } from './newer-form.ts';

/** The Traffic Light Protocol label moves into a property. */
export const newerConstraints: NewerForm = {
  kinds: ['metadata'],
  rewrite: ({ pointer, value }) => {
    const constraints = objectAt(value, 'distributionConstraints');
    if (constraints === undefined) return undefined;
    const at = `${pointer}/distributionConstraints`;
    const label = textAt(constraints, 'tlp');
    const lost = { pointer: at, what: 'the constraints on distribution', why: NOT_IN_1_6 };
    if (label === undefined) return { set: {}, remove: ['distributionConstraints'], losses: [lost] };
    const own = listAt(value, 'properties');
    return {
      set: { properties: [...own, { name: ownProperty('tlp'), value: label }] },
      remove: ['distributionConstraints'],
      losses: [
        {
          pointer: at,
          what: `the label ${quote(label)} of the Traffic Light Protocol`,
          why: NOT_IN_1_6,
          approximatedBy: `${pointer}/properties/${own.length}`,
        },
      ],
    };
  },
};
