import type { Messages } from './message.ts';

const en = {
  title: 'See through the AI you depend on',
  lead: 'Models, data sets, chips and clouds side by side: what is evidenced, what is only declared, and what nobody has disclosed.',
  lenses: 'Five questions to ask of any AI supplier',
  lensLink: (lens: string) => `Search through the lens ${lens}`,
  comparisons: 'Start from a comparison',
  comparisonModels: 'Foundation model makers',
  comparisonChips: 'AI accelerators',
  comparisonClouds: 'Clouds',
  noComparisons: 'Nothing is published yet that could be compared.',
  publishTitle: 'Publish your own bill of materials',
  publishText: 'Drop a CycloneDX file. It is checked on your device before anything leaves your browser.',
  publishLink: 'Check and publish a document',
  versus: 'compared',
};

const es: typeof en = {
  title: 'Vea a trasluz la IA de la que depende',
  lead: 'Modelos, conjuntos de datos, chips y nubes frente a frente: qué tiene evidencia, qué solo se declara y qué nadie ha divulgado.',
  lenses: 'Cinco preguntas para cualquier proveedor de IA',
  lensLink: (lens) => `Buscar con la lente ${lens}`,
  comparisons: 'Empiece por una comparación',
  comparisonModels: 'Creadores de modelos fundacionales',
  comparisonChips: 'Aceleradores de IA',
  comparisonClouds: 'Nubes',
  noComparisons: 'Aún no hay nada publicado que comparar.',
  publishTitle: 'Publique su propia lista de materiales',
  publishText:
    'Suelte un archivo CycloneDX. Se comprueba en su dispositivo antes de que nada salga del navegador.',
  publishLink: 'Comprobar y publicar un documento',
  versus: 'en comparación',
};

/** The home page. */
export const homeMessages: Messages<typeof en> = { en, es };
