import { describe, expect, it } from 'vitest';
import { meantWord } from './meant-word.ts';

describe('meantWord', () => {
  it.each<[string, readonly string[], string | undefined]>([
    ['kWh', ['kilowattHour', 'megajoule'], 'kilowattHour'],
    ['kWh', ['days'], undefined],
    ['packageVersion', ['software_packageVersion', 'software_packageUrl'], 'software_packageVersion'],
    ['ai_packageVersion', ['software_packageVersion'], 'software_packageVersion'],
    ['Package', ['software_Package', 'other_package'], undefined],
    ['dependson', ['dependsOn', 'contains'], 'dependsOn'],
    ['sha-256', ['sha256', 'sha512'], 'sha256'],
    ['nothing like it', ['sha256'], undefined],
  ])('of %s among %j is %s', (word, candidates, meant) => {
    expect(meantWord(word, candidates)).toBe(meant);
  });
});
