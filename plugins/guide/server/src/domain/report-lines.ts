import type { InWords, WatchedPart } from '#platform';
import { inWords } from './days-in-words';
import type { ImportReport } from './import-report';

type Told = Pick<
  ImportReport,
  'added' | 'changed' | 'removed' | 'redirected' | 'unknown' | 'brokenLinks' | 'unreadable'
>;

/** More names than these are in the report that the command prints. */
const NAMED = 3;

/** What an import did, and what is to be looked at in the texts that it brought. */
export function reportLines(report: Told): WatchedPart['lines'] {
  const found = [
    {
      label: { fr: 'Éléments inconnus (leur texte est affiché)', en: 'Unknown elements (shown)' },
      names: report.unknown.map(({ name }) => name),
    },
    {
      label: { fr: 'Liens vers des fiches absentes', en: 'Links to missing entries' },
      names: report.brokenLinks.map(({ from, to }) => `${from} → ${to}`),
    },
    {
      label: { fr: 'Fichiers illisibles', en: 'Unreadable files' },
      names: report.unreadable.map(({ file }) => file),
    },
  ].filter(({ names }) => names.length > 0);
  return [
    { label: { fr: 'Ce qu’il a changé', en: 'What it changed' }, value: changesIn(report) },
    ...found.map(({ label, names }) => ({ label, value: inWords(() => enumerated(names)) })),
  ];
}

/** « 2 ajoutées, 1 retirée » */
function changesIn({ added, changed, removed, redirected }: Told): InWords {
  const counts = [
    { count: added.length, fr: 'ajoutée', en: 'added' },
    { count: changed.length, fr: 'changée', en: 'changed' },
    { count: removed.length, fr: 'retirée', en: 'removed' },
    { count: redirected, fr: 'redirigée', en: 'redirected' },
  ].filter(({ count }) => count > 0);
  if (counts.length === 0) return { fr: 'rien', en: 'nothing' };
  return {
    fr: counts.map(({ count, fr }) => `${count} ${fr}${count > 1 ? 's' : ''}`).join(', '),
    en: counts.map(({ count, en }) => `${count} ${en}`).join(', '),
  };
}

const enumerated = (names: readonly string[]): string =>
  `${names.length} (${names.slice(0, NAMED).join(', ')}${names.length > NAMED ? '…' : ''})`;
