import { RULE_WORDS } from '@trasluz/formats';
import { version } from '../version.ts';
import { type FileIssues, sarifText as textOf } from './sarif.ts';

export { githubText } from './github.ts';

/** Writes SARIF with the words of every code that occurs; a piece of its own, because `validate` starts in milliseconds. */
export function sarifText(files: readonly FileIssues[]): string {
  return textOf(files, RULE_WORDS, version);
}
