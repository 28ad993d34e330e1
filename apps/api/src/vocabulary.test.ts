import { type ConversionLoss, TARGET_NAMES, type TargetName } from '@trasluz/contract';
import { type Loss, TARGETS, type Target } from '@trasluz/formats';
import { expect, expectTypeOf, it } from 'vitest';

it('offers to write exactly what there are writers for', () => {
  expect(TARGET_NAMES).toEqual(TARGETS);
  expectTypeOf<TargetName>().toEqualTypeOf<Target>();
});

it('tells losses as the writers tell them', () => {
  expectTypeOf<ConversionLoss>().toEqualTypeOf<Loss>();
});
