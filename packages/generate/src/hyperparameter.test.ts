import { describe, expect, it } from 'vitest';
import { hyperparameter, hyperparameterClaims, PARAMETER_COUNT, TUNE_METHOD } from './hyperparameter.ts';

describe('the official property names', () => {
  it('are those of the CycloneDX AI/ML taxonomy', () => {
    expect(hyperparameter('vocab_size')).toBe('cdx:ai-ml:model:hyperparameter:vocab_size');
    expect(hyperparameter('_undefined:top_p')).toBe('cdx:ai-ml:model:hyperparameter:_undefined:top_p');
    expect(PARAMETER_COUNT).toBe('cdx:ai-ml:model:parameter:count');
    expect(TUNE_METHOD).toBe('cdx:ai-ml:model:parameter:tune_method');
  });
});

describe('hyperparameterClaims', () => {
  const size = (member: string, value: string): unknown => [
    member,
    { kind: 'card-property', name: 'cdx:ai-ml:model:hyperparameter:size', value },
  ];

  it.each<[values: Readonly<Record<string, unknown>>, claims: readonly unknown[]]>([
    [{ size: 1 }, [size('size', '1')]],
    [{ dim: 2 }, [size('dim', '2')]],
    [{ size: 1, dim: 2 }, [size('size', '1')]],
    [{ size: null, dim: 2 }, [size('dim', '2')]],
    [{ size: 0 }, [size('size', '0')]],
    [{ size: false }, [size('size', 'false')]],
    [{ size: 1e21 }, [size('size', '1e+21')]],
    [{ size: ' x\n' }, [size('size', 'x')]],
    [{ size: [] }, []],
    [{ size: {} }, []],
    [{ size: '' }, []],
    [{}, []],
  ])('takes of %j the first alias that has a value', (values, claims) => {
    const members = [
      ['size', 'size'],
      ['dim', 'size'],
    ] as const;
    expect(hyperparameterClaims(values as never, members)).toEqual(claims);
  });
});
