import { goalText, holds, type Figure } from './figure.mts';

const UNITS: Record<string, string> = { ratio: '', statements: '', requests: '' };

/** One line per figure: value, goal, whether it holds, what it rests on. */
export const asTable = (figures: readonly Figure[]): string =>
  figures.map(lineOf).join('\n') + '\n';

function lineOf(figure: Figure): string {
  const { id, value, unit, goal, detail } = figure;
  const mark = holds(figure) ? '✓' : '✗';
  const shown = `${rounded(value)} ${UNITS[unit] ?? unit}`.trim();
  return `  ${mark} ${id.padEnd(28)} ${shown.padStart(9)}  (${goalText(goal)})  ${detail}`;
}

/** Three significant digits, without exponent. */
const rounded = (value: number) => Number(value.toPrecision(3));

export const asJson = (figures: readonly Figure[]): string =>
  JSON.stringify(
    figures.map((figure) => ({
      id: figure.id,
      value: rounded(figure.value),
      unit: figure.unit,
      goal: goalText(figure.goal),
      holds: holds(figure),
    })),
    null,
    2,
  ) + '\n';
