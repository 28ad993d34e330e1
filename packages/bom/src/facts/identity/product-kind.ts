import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readProductKind } from '../read/product-kind.ts';

/** Is it a system, a model, a dataset, an accelerator or a cloud service? */
export const productKind: FactDefinition = {
  id: 'product.kind',
  lens: 'identity',
  scope: 'product',
  valueType: 'enum',
  values: ['system', 'model', 'dataset', 'accelerator', 'cloud-service'],
  many: false,
  label: text('Kind of product', 'Tipo de producto'),
  question: text(
    'Is it a system, a model, a dataset, an accelerator or a cloud service?',
    '¿Es un sistema, un modelo, un conjunto de datos, un acelerador o un servicio en la nube?',
  ),
  readFrom: ['metadata.component.type'],
  fields: ['type'],
  read: readProductKind,
};
