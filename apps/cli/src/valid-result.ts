import { validate } from '@trasluz/formats';
import type { CliError } from './exit-code.ts';
import { formatIssues } from './output/issues.ts';
import type { Call } from './verb.ts';

/** Checks what a verb made before anything of it is written: tells the errors, and throws the verb's own refusal. */
export async function requireValid(text: string, call: Call, refusal: CliError): Promise<void> {
  const { valid, issues } = await validate(new TextEncoder().encode(text));
  if (valid) return;
  const errors = issues.filter(({ severity }) => severity === 'error');
  call.terminal.err(formatIssues(errors, call.language));
  throw refusal;
}
