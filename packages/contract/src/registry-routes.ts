import { text } from '@trasluz/bom';
import * as v from 'valibot';
import type { RouteDefinition } from './route.ts';
import { FactDefinitionListSchema } from './schemas/fact.ts';
import { PublicationParameter } from './schemas/parameter.ts';
import { StatusSchema } from './schemas/status.ts';
import { ReceiptSchema } from './schemas/version.ts';

const none = v.strictObject({});

/** What the registry says about itself. */
export const REGISTRY_ROUTES = {
  factDefinitions: {
    method: 'GET',
    path: '/v1/facts',
    summary: text('What is asked of every document', 'Qué se pregunta a cada documento'),
    params: none,
    query: none,
    answer: FactDefinitionListSchema,
    statuses: [200],
    problems: [],
  },
  publication: {
    method: 'GET',
    path: '/v1/publications/{publication}',
    summary: text('The receipt of a publication', 'El recibo de una publicación'),
    params: v.object({ publication: PublicationParameter }),
    query: none,
    answer: ReceiptSchema,
    statuses: [200],
    problems: ['publication-not-found'],
  },
  status: {
    method: 'GET',
    path: '/v1/status',
    summary: text(
      'How far the registry has come and what it runs on',
      'Hasta dónde ha llegado el registro y sobre qué funciona',
    ),
    params: none,
    query: none,
    answer: StatusSchema,
    statuses: [200],
    problems: [],
  },
} as const satisfies Readonly<Record<string, RouteDefinition>>;
