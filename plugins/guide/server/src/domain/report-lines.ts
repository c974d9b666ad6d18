import type { InWords, WatchedPart } from '#platform';
import { inWords } from './days-in-words';
import type { ImportReport } from './import-report';

type Told = Pick<
  ImportReport,
  'added' | 'changed' | 'removed' | 'unknown' | 'brokenLinks' | 'unreadable'
>;

/** More names than these are in the report that the command prints. */
const NAMED = 3;

/** What an import did, and what is to be looked at in the texts that it brought. */
export function reportLines(report: Told): WatchedPart['lines'] {
  const found = [
    {
      label: { fr: 'Éléments inconnus (leur texte est affiché)', en: 'Unknown elements (shown)' },
      count: report.unknown.length,
      names: report.unknown.map(({ name }) => name),
    },
    {
      label: { fr: 'Liens vers des fiches absentes', en: 'Links to missing entries' },
      count: report.brokenLinks.length,
    },
    {
      label: { fr: 'Fichiers illisibles', en: 'Unreadable files' },
      count: report.unreadable.length,
      names: report.unreadable.map(({ file }) => file),
    },
  ].filter(({ count }) => count > 0);
  return [
    { label: { fr: 'Ce qu’il a changé', en: 'What it changed' }, value: changesIn(report) },
    ...found.map(({ label, count, names = [] }) => ({
      label,
      value: inWords(() => `${count}${enumerated(names)}`),
    })),
  ];
}

/** « 2 ajoutées, 1 retirée » */
function changesIn({ added, changed, removed }: Told): InWords {
  const counts = [
    { count: added.length, fr: 'ajoutée', en: 'added' },
    { count: changed.length, fr: 'changée', en: 'changed' },
    { count: removed.length, fr: 'retirée', en: 'removed' },
  ].filter(({ count }) => count > 0);
  if (counts.length === 0) return { fr: 'rien', en: 'nothing' };
  return {
    fr: counts.map(({ count, fr }) => `${count} ${fr}${count > 1 ? 's' : ''}`).join(', '),
    en: counts.map(({ count, en }) => `${count} ${en}`).join(', '),
  };
}

/** « (Parfum, Saveur…) » */
const enumerated = (names: readonly string[]): string =>
  names.length > 0
    ? ` (${names.slice(0, NAMED).join(', ')}${names.length > NAMED ? '…' : ''})`
    : '';
