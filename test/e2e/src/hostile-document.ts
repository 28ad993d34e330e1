import { soundDocument } from './documents.ts';

/** Texts that attack whatever shows them: a page, a spreadsheet, a terminal, a layout. */
export const HOSTILE_TEXTS: readonly string[] = [
  '<script>globalThis.attacked = true</script>',
  '"><img src=x onerror="globalThis.attacked = true">',
  "'-alert(1)-'",
  '{{constructor.constructor("globalThis.attacked = true")()}}',
  '</script><svg onload=alert(1)>',
  '=HYPERLINK("http://attacker.invalid","x")',
  '+1+cmd|calc!A0',
  '@SUM(1+1)*cmd|calc!A0',
  '-2+3',
  '\tindented',
  '\u001b[31mred\u001b]8;;http://attacker.invalid\u0007link\u001b]8;;\u0007\u009b2J',
  '\u202Egnp.exe\u202C \u2066isolated',
  'w'.repeat(2_000),
  'e\u0301'.repeat(300),
  '👩‍👩‍👧‍👦🏳️‍🌈',
  '__proto__',
  '#{7*7} %s %n {0}',
  'line\r\nSet-Cookie: attacked=1\r\n\r\n<b>x</b>',
];

/** Addresses that a page must not make a link of. */
const HOSTILE_ADDRESSES = [
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'http://attacker.invalid/?q=<x>',
];

/** The schema allows 1024 characters in a version. */
const VERSION_LENGTH = 1_000;

/** A valid document in which every text attacks; `round` makes two of them differ. */
export function hostileDocument(round: number): string {
  const text = (index: number): string => HOSTILE_TEXTS[(index + round) % HOSTILE_TEXTS.length] ?? '';
  const all = HOSTILE_TEXTS.join(' ');
  const component = (index: number): Record<string, unknown> => ({
    type: index % 3 === 0 ? 'machine-learning-model' : index % 3 === 1 ? 'data' : 'library',
    'bom-ref': `${text(index)}#${index}`,
    name: text(index),
    version: text(index + 1).slice(0, VERSION_LENGTH),
    description: text(index + 2),
    group: text(index + 3),
    author: text(index + 4),
    supplier: { name: text(index + 5) },
    licenses: [{ license: { name: text(index + 6) } }],
    properties: [{ name: text(index + 7), value: text(index + 8) }],
    externalReferences: HOSTILE_ADDRESSES.map((url) => ({ type: 'website', url, comment: text(index + 9) })),
  });
  const components = HOSTILE_TEXTS.map((_, index) => component(index));
  const subject = {
    ...component(0),
    'bom-ref': 'subject',
    name: all,
    version: all.slice(0, VERSION_LENGTH),
    modelCard: {
      modelParameters: { task: text(1), architectureFamily: text(2), modelArchitecture: text(3) },
      considerations: { useCases: [all], technicalLimitations: HOSTILE_TEXTS, users: [text(4)] },
    },
  };
  const document = soundDocument({
    metadata: {
      component: subject,
      authors: [{ name: text(10) }],
      supplier: { name: all },
      tools: { components: [] },
    },
    components,
    dependencies: [{ ref: 'subject', dependsOn: components.map((item) => item['bom-ref']) }],
  });
  return JSON.stringify(document);
}
