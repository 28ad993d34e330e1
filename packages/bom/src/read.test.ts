import { describe, expect, it } from 'vitest';
import { hasErrors, type Issue } from './read.ts';

const issue = (severity: Issue['severity']): Issue => ({
  code: 'W0302',
  severity,
  message: 'Cannot tell',
  pointer: '',
  breadcrumb: [],
  line: 1,
  column: 1,
});

describe('hasErrors', () => {
  it('is decided by errors alone', () => {
    expect(hasErrors([])).toBe(false);
    expect(hasErrors([issue('warning')])).toBe(false);
    expect(hasErrors([issue('warning'), issue('error')])).toBe(true);
  });
});
