import { text } from '@trasluz/bom';
import { ApiProblem } from '../api-problem.ts';

/** Reads the header Content-Type; throws unless it is one of those accepted. Of its parameters the version is kept. */
export function mediaTypeOf(header: string | undefined, accepted: readonly string[]): string {
  const [essence = '', ...parameters] = (header ?? '').split(';').map((part) => part.trim().toLowerCase());
  if (!accepted.includes(essence)) throw unsupported(accepted);
  const [version] = parameters.flatMap((parameter) => VERSION.exec(parameter)?.[2] ?? []);
  return version === undefined ? essence : `${essence}; version=${version}`;
}

/** `1.7` of CycloneDX and `3.0.1` of SPDX; a value may stand in quotes, RFC 9110 §5.6.6. */
const VERSION = /^version=("?)(\d\.\d{1,2}(?:\.\d{1,2})?)\1$/u;

function unsupported(accepted: readonly string[]): ApiProblem {
  return new ApiProblem('media-type-unsupported', {
    detail: text(
      `Send the body with a Content-Type that is accepted here: ${accepted.join(', ')}`,
      `Envíe el cuerpo con un Content-Type que se admita aquí: ${accepted.join(', ')}`,
    ),
    accepted,
  });
}
