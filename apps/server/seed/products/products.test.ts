import { describe, expect, it } from 'vitest';
import { seeded } from '../tests/seeded.ts';

describe('the documents of products', () => {
  const copilot = seeded('microsoft-copilot@2025-12-02');

  it('say whose models Microsoft 365 Copilot depends on, from Microsoft’s own pages', () => {
    expect(copilot.fact('dependency.nth-party', 'copilot')?.values).toEqual([
      'Anthropic, PBC',
      'Microsoft Corporation',
    ]);
    expect(copilot.fact('data.training-use', 'subject')).toMatchObject({
      values: ['no'],
      asOf: '2025-01-15T00:00:00Z',
      author: { relation: 'supplier' },
    });
  });

  it('leave what the pages do not say not assessed', () => {
    expect(copilot.fact('portability.exit-terms')?.state).toBe('not-assessed');
    expect(copilot.fact('place.inferred', 'subject')?.state).toBe('not-assessed');
  });

  it('say who hosts the models of GitHub Copilot', () => {
    const github = seeded('github-copilot@2026-11-25');

    expect(github.fact('dependency.nth-party', 'subject')?.values).toEqual(
      expect.arrayContaining(['Amazon Web Services, Inc.', 'Google LLC', 'OpenAI']),
    );
    expect(github.fact('data.retention', 'anthropic')?.values).toEqual([0]);
  });
});
