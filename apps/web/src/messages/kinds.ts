import type { EdgeKind, NodeKind } from '@trasluz/bom';
import type { Messages } from './message.ts';

/** What a thing or a product is called. */
type KindWords = Readonly<Record<NodeKind, string>>;

const en: KindWords = {
  system: 'system',
  model: 'model',
  dataset: 'data set',
  software: 'software',
  accelerator: 'accelerator',
  firmware: 'firmware',
  service: 'service',
  endpoint: 'endpoint',
  zone: 'trust zone',
  identity: 'identity',
  key: 'key',
  tool: 'tool',
  region: 'region',
  jurisdiction: 'jurisdiction',
  organization: 'organisation',
};

const es: KindWords = {
  system: 'sistema',
  model: 'modelo',
  dataset: 'conjunto de datos',
  software: 'software',
  accelerator: 'acelerador',
  firmware: 'firmware',
  service: 'servicio',
  endpoint: 'punto de acceso',
  zone: 'zona de confianza',
  identity: 'identidad',
  key: 'clave',
  tool: 'herramienta',
  region: 'región',
  jurisdiction: 'jurisdicción',
  organization: 'organización',
};

/** The kinds of things and products. */
export const kindMessages: Messages<KindWords> = { en, es };

type EdgeWords = Readonly<Record<EdgeKind, string>>;

const edgesEn: EdgeWords = {
  contains: 'contains',
  'depends-on': 'depends on',
  'derived-from': 'derived from',
  'trained-on': 'trained on',
  'evaluated-on': 'evaluated on',
  'trained-with': 'trained with',
  'runs-on': 'runs on',
  'hosted-in': 'hosted in',
  'stored-in': 'stored in',
  'located-in': 'located in',
  'provided-by': 'provided by',
  'controlled-by': 'controlled by',
  'manufactured-by': 'manufactured by',
  exposes: 'exposes',
  calls: 'calls',
  'authenticates-with': 'authenticates with',
  'in-zone': 'in zone',
  'flows-to': 'flows to',
  'protected-by': 'protected by',
};

const edgesEs: EdgeWords = {
  contains: 'contiene',
  'depends-on': 'depende de',
  'derived-from': 'deriva de',
  'trained-on': 'entrenado con los datos',
  'evaluated-on': 'evaluado con',
  'trained-with': 'entrenado en',
  'runs-on': 'funciona en',
  'hosted-in': 'alojado en',
  'stored-in': 'guardado en',
  'located-in': 'situado en',
  'provided-by': 'ofrecido por',
  'controlled-by': 'controlado por',
  'manufactured-by': 'fabricado por',
  exposes: 'expone',
  calls: 'llama a',
  'authenticates-with': 'se autentica con',
  'in-zone': 'en la zona',
  'flows-to': 'fluye a',
  'protected-by': 'protegido por',
};

/** The kinds of relations, as they read between two names. */
export const edgeMessages: Messages<EdgeWords> = { en: edgesEn, es: edgesEs };
