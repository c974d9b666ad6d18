import type { DirectoryReport } from '#guide';

const LISTED = 20;

/** What an import of the directory did, as the terminal shows it. */
export function directoryReportLines(report: DirectoryReport): string[] {
  const { counters, before, communes, notLocal, kinds, unreadable } = report;
  return [
    `Guichets en place : ${counters} (${before} avant). Services sans public local, laissés de côté : ${notLocal}.`,
    communes > 0
      ? `Communes dont le fichier dit qui les sert : ${communes}.`
      : 'Aucun fichier de communes : un guichet ne sert que les communes qu’il nomme.',
    '',
    `Types de guichets : ${kinds.length}`,
    ...kinds.slice(0, LISTED).map((kind) => `  ${kind.pivot} : ${kind.counters}`),
    ...more(kinds.length),
    ...(unreadable.length > 0 ? ['', `Services illisibles : ${unreadable.length}`] : []),
    ...unreadable.slice(0, LISTED).map(({ record, message }) => `  n° ${record} : ${message}`),
    ...more(unreadable.length),
  ];
}

const more = (all: number): string[] => (all > LISTED ? [`  … et ${all - LISTED} autres`] : []);
