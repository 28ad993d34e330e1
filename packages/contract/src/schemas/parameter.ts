import * as v from 'valibot';
import { PAGE_LIMIT_MAX, PARAMETER_LENGTH_MAX, PUBLICATION_MAX, QUERY_LENGTH_MAX } from '../limits.ts';
import { isNamespace, isProductName, isVersionName, LATEST } from '../reference.ts';

/** Every parameter arrives as text; the output side of these schemas is what a caller passes and a handler gets. */
const TextSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(PARAMETER_LENGTH_MAX));

/** Any text that is not empty. */
export const TextParameter = TextSchema;

/** What a person types into a search; may be empty, which finds everything. */
export const QueryParameter = v.pipe(v.string(), v.maxLength(QUERY_LENGTH_MAX));

/** A publication number. */
export const AtParameter = wholeNumber(0, PUBLICATION_MAX);

/** The number of items of a page. */
export const LimitParameter = wholeNumber(1, PAGE_LIMIT_MAX);

/** The number of a publication in a path. */
export const PublicationParameter = wholeNumber(1, PUBLICATION_MAX);

/** `true` or `false`. */
export const BooleanParameter = v.pipe(
  v.string(),
  v.picklist(['true', 'false']),
  v.transform((value) => value === 'true'),
  v.boolean(),
);

/** Several texts, separated by commas. */
export const ListParameter = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(PARAMETER_LENGTH_MAX),
  v.transform((value) => value.split(',').map((item) => item.trim())),
  v.array(v.string()),
);

/** A SHA-256 in hexadecimal; the prefix `sha256:` may stand before it. */
export const DigestParameter = v.pipe(
  v.string(),
  v.regex(/^(?:sha256:)?[0-9a-f]{64}$/, 'expected 64 lower-case hexadecimal digits'),
  v.transform((value) => (value.startsWith('sha256:') ? value : `sha256:${value}`)),
  v.string(),
);

/** The domain of a publisher or supplier. */
export const NamespaceParameter = v.pipe(
  v.string(),
  v.check(isNamespace, 'expected a lower-case domain name'),
);

/** The name of a product. */
export const ProductParameter = v.pipe(
  v.string(),
  v.check(isProductName, 'expected lower-case letters, digits, ".", "_", "-"'),
);

/** The name of a version, or `latest`. */
export const VersionParameter = v.pipe(
  v.string(),
  v.check(isVersionName, `expected letters, digits, ".", "_", "+", ":", "-", or "${LATEST}"`),
);

function wholeNumber(minimum: number, maximum: number): WholeNumberSchema {
  return v.pipe(
    v.string(),
    v.regex(/^\d{1,10}$/, `expected a whole number from ${minimum} to ${maximum}`),
    v.transform(Number),
    v.number(),
    v.integer(),
    v.minValue(minimum, `expected a whole number from ${minimum} to ${maximum}`),
    v.maxValue(maximum, `expected a whole number from ${minimum} to ${maximum}`),
  );
}

type WholeNumberSchema = v.GenericSchema<string, number>;
