import type { Messages } from './message.ts';

const en = {
  tagline: 'The AI supply-chain transparency registry',
  skip: 'Skip to the content',
  mainNavigation: 'Main',
  search: 'Search',
  compare: 'Compare',
  publish: 'Publish',
  api: 'API',
  searchLabel: 'Search suppliers, models, chips and clouds',
  searchPlaceholder: 'Supplier, model, chip or cloud',
  searchHint: 'Press / to search',
  theme: 'Theme',
  themeSystem: 'System',
  themeLight: 'Light',
  themeDark: 'Dark',
  language: 'Language',
  shortcut: 'Shortcut / for search',
  asOf: (publication: string) => `As of publication ${publication}`,
  pinned: (publication: string, newer: string) =>
    `You see the registry as of publication ${publication}. ${newer} since then.`,
  newer: { one: 'newer publication', other: 'newer publications' },
  pinnedLast: (publication: string) =>
    `You see the registry as of publication ${publication}, the newest one.`,
  seeLatest: 'See the latest',
  copyPinned: 'Link to this state',
  footer:
    'Trasluz shows what documents say, who said it and when. It does not judge whether a statement is true.',
  thirdParties: 'This page asks no third party for anything.',
  states: 'What the marks mean',
  newWindow: 'opens another site',
  home: 'Home',
  breadcrumb: 'Breadcrumb',
};

const es: typeof en = {
  tagline: 'El registro de transparencia de la cadena de suministro de la IA',
  skip: 'Ir al contenido',
  mainNavigation: 'Principal',
  search: 'Buscar',
  compare: 'Comparar',
  publish: 'Publicar',
  api: 'API',
  searchLabel: 'Buscar proveedores, modelos, chips y nubes',
  searchPlaceholder: 'Proveedor, modelo, chip o nube',
  searchHint: 'Pulse / para buscar',
  theme: 'Tema',
  themeSystem: 'Sistema',
  themeLight: 'Claro',
  themeDark: 'Oscuro',
  language: 'Idioma',
  shortcut: 'Atajo / para buscar',
  asOf: (publication) => `A fecha de la publicación ${publication}`,
  pinned: (publication, newer) =>
    `Ve el registro a fecha de la publicación ${publication}. ${newer} desde entonces.`,
  newer: { one: 'publicación nueva', other: 'publicaciones nuevas' },
  pinnedLast: (publication) => `Ve el registro a fecha de la publicación ${publication}, la más reciente.`,
  seeLatest: 'Ver lo último',
  copyPinned: 'Enlace a este estado',
  footer:
    'Trasluz muestra qué dicen los documentos, quién lo dice y cuándo. No juzga si una afirmación es cierta.',
  thirdParties: 'Esta página no pide nada a terceros.',
  states: 'Qué significan las marcas',
  newWindow: 'abre otro sitio',
  home: 'Inicio',
  breadcrumb: 'Ruta de navegación',
};

/** Header, footer and everything that stands on each page. */
export const siteMessages: Messages<typeof en> = { en, es };
