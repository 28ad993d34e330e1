import { text } from '@trasluz/bom';
import * as v from 'valibot';
import type { ProblemCode } from './problems.ts';
import type { RouteDefinition } from './route.ts';
import { ConversionSchema, TargetSchema } from './schemas/conversion.ts';
import { ValidationResultSchema } from './schemas/issue.ts';
import { MergeRequestSchema, MergeResultSchema } from './schemas/merge.ts';
import { BooleanParameter } from './schemas/parameter.ts';

const none = v.strictObject({});

const ofBodies = [
  'body-unreadable',
  'body-too-large',
  'media-type-unsupported',
  'encoding-unsupported',
] as const satisfies readonly ProblemCode[];

/** The routes that work on what is sent and keep nothing; the same engine as the command and the browser. */
export const STATELESS_ROUTES = {
  validate: {
    method: 'POST',
    path: '/v1/validate',
    summary: text('Checks a document; nothing is stored', 'Comprueba un documento; no se guarda nada'),
    params: none,
    query: none,
    body: 'document',
    answer: ValidationResultSchema,
    statuses: [200],
    problems: ofBodies,
  },
  convert: {
    method: 'POST',
    path: '/v1/convert',
    summary: text(
      'Writes a valid document in another form and names every loss; nothing is stored',
      'Escribe un documento válido en otra forma y nombra cada pérdida; no se guarda nada',
    ),
    params: none,
    query: v.strictObject({ to: TargetSchema, failOnLoss: v.exactOptional(BooleanParameter) }),
    body: 'document',
    answer: ConversionSchema,
    statuses: [200],
    problems: [...ofBodies, 'bom-invalid', 'conversion-lossy'],
  },
  merge: {
    method: 'POST',
    path: '/v1/merge',
    summary: text(
      'Merges valid documents into one and reports what was done; nothing is stored',
      'Combina documentos válidos en uno e informa de lo hecho; no se guarda nada',
    ),
    params: none,
    query: none,
    body: MergeRequestSchema,
    answer: MergeResultSchema,
    statuses: [200],
    problems: [...ofBodies, 'bom-invalid', 'merge-impossible'],
  },
} as const satisfies Readonly<Record<string, RouteDefinition>>;
