import { type LocalText, text } from '../local-text.ts';

/** The five lenses, and `identity`: the description that every lens stands on. */
export type Lens = 'identity' | 'surface' | 'sovereignty' | 'hardware' | 'concentration' | 'portability';

/** The name and the buyer's question of a lens. */
export interface LensWords {
  readonly label: LocalText;
  readonly question: LocalText;
}

/** Every lens with its words, in the order in which they are shown. */
export const LENSES: Readonly<Record<Lens, LensWords>> = {
  identity: {
    label: text('Identity and description', 'Identidad y descripción'),
    question: text('What is it, from whom, and which one exactly?', '¿Qué es, de quién y cuál exactamente?'),
  },
  surface: {
    label: text('Attack surface', 'Superficie de ataque'),
    question: text(
      'How many ways in are there, and what crosses a trust boundary?',
      '¿Cuántas vías de entrada hay y qué cruza una frontera de confianza?',
    ),
  },
  sovereignty: {
    label: text('Sovereignty and provenance', 'Soberanía y procedencia'),
    question: text(
      'Where do data and weights live, whose law reaches them, and what was it made from?',
      '¿Dónde están los datos y los pesos, qué ley los alcanza y de qué está hecho?',
    ),
  },
  hardware: {
    label: text('Hardware trust', 'Confianza en el hardware'),
    question: text(
      'Can I prove which chip and firmware ran my model, and who can change it?',
      '¿Puedo probar qué chip y qué firmware ejecutaron mi modelo y quién puede cambiarlos?',
    ),
  },
  concentration: {
    label: text('Concentration and resilience', 'Concentración y resiliencia'),
    question: text(
      'If one supplier fails or is cut off, what fails with it?',
      'Si un proveedor falla o queda aislado, ¿qué falla con él?',
    ),
  },
  portability: {
    label: text('Lock-in and portability', 'Dependencia y portabilidad'),
    question: text('What would leaving take?', '¿Qué costaría marcharse?'),
  },
};
