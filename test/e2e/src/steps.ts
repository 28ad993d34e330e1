/** The three doors of the product. */
export interface Step {
  readonly journey: string;
  readonly step: string;
  readonly ui: string;
  readonly cli: string;
  readonly http: string;
}

/** Collects what each step gave through the UI, the CLI and HTTP, and prints it as one table. */
export function createSteps(journey: string): {
  readonly add: (step: Omit<Step, 'journey'>) => void;
  readonly print: () => void;
} {
  const steps: Step[] = [];
  return {
    add: (step) => void steps.push({ journey, ...step }),
    print: () => {
      const rows = [{ journey: 'journey', step: 'step', ui: 'UI', cli: 'CLI', http: 'HTTP' }, ...steps];
      const widths = (['journey', 'step', 'ui', 'cli', 'http'] as const).map(
        (key) => [key, Math.max(...rows.map((row) => row[key].length))] as const,
      );
      const lines = rows.map((row) =>
        widths
          .map(([key, width]) => row[key].padEnd(width))
          .join(' | ')
          .trimEnd(),
      );
      console.log(`\n${lines.join('\n')}\n`);
    },
  };
}
