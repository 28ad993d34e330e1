import { type LocalText, text } from '../local-text.ts';

/** What is known about a fact; design: facts.md, States. Missing data is never a pass, a fail, a zero or a blank. */
export type State =
  | 'evidenced'
  | 'declared'
  | 'partial'
  | 'contradicted'
  | 'withheld'
  | 'not-disclosed'
  | 'not-assessed'
  | 'not-applicable';

/** The words and the mark of a state: the only place that owns them. */
export interface StateWords {
  readonly label: LocalText;
  readonly meaning: LocalText;
  /** One character that tells the state without colour. */
  readonly mark: string;
  /** Whether the state counts among the known ones. */
  readonly known: boolean;
}

/** Every state with its words, in the order in which they are shown. */
export const STATES: Readonly<Record<State, StateWords>> = {
  evidenced: {
    label: text('Evidenced', 'Con evidencia'),
    meaning: text(
      'Said, with a document or attestation attached',
      'Dicho, con un documento o una atestación adjunta',
    ),
    mark: '●',
    known: true,
  },
  declared: {
    label: text('Declared', 'Declarado'),
    meaning: text('The author says so, nothing attached', 'El autor lo afirma, sin nada adjunto'),
    mark: '◐',
    known: true,
  },
  partial: {
    label: text('Partial', 'Parcial'),
    meaning: text('Part of what the fact asks is said', 'Se dice una parte de lo que se pregunta'),
    mark: '◔',
    known: true,
  },
  contradicted: {
    label: text('Contradicted', 'Contradictorio'),
    meaning: text(
      'Two statements exclude each other; both are shown',
      'Dos afirmaciones se excluyen; se muestran ambas',
    ),
    mark: '◨',
    known: false,
  },
  withheld: {
    label: text('Withheld', 'Reservado'),
    meaning: text('It exists and is kept back', 'Existe y se reserva'),
    mark: '⚿',
    known: false,
  },
  'not-disclosed': {
    label: text('Not disclosed', 'No divulgado'),
    meaning: text('Looked for, not given', 'Se buscó y no se facilita'),
    mark: '○',
    known: false,
  },
  'not-assessed': {
    label: text('Not assessed', 'Sin evaluar'),
    meaning: text('Nobody has looked yet', 'Nadie lo ha mirado todavía'),
    mark: '◌',
    known: false,
  },
  'not-applicable': {
    label: text('Not applicable', 'No aplica'),
    meaning: text('It cannot apply', 'No puede aplicarse'),
    mark: '–',
    known: false,
  },
};

/** The words of the modifier that stands beside a state once it is past its expiry. */
export const STALE: Pick<StateWords, 'label' | 'meaning' | 'mark'> = {
  label: text('Stale', 'Caducado'),
  meaning: text(
    'Past its expiry or judged against an older pack',
    'Pasada su caducidad o juzgado con un paquete anterior',
  ),
  mark: '◷',
};
