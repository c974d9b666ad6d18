import type { ImportReport } from '#guide';

const LISTED = 20;

const UNREADABLE: Readonly<Record<ImportReport['unreadable'][number]['reason'], string>> = {
  'not-xml': 'ce n’est pas du XML',
  'not-an-entry': 'ce n’est pas une fiche',
  twice: 'ce fichier est déjà dans l’archive',
  'not-an-image': 'ce n’est ni une image ni un PDF',
  'too-large': 'trop lourd',
};

/** What an import did, as the terminal shows it. */
export function reportLines(report: ImportReport, adviceOnLinks: string): string[] {
  const { added, changed, removed, redirected, entries, textsOn } = report;
  return [
    `${count(entries, 'fiche')}, textes du ${textsOn ?? 'jour inconnu'} : ` +
      `${count(added.length, 'ajoutée')}, ${count(changed.length, 'changée')}, ` +
      `${count(removed.length, 'retirée')}, ${count(redirected, 'redirigée')}.`,
    ...section(
      'Éléments inconnus, affichés avec leur texte',
      report.unknown.map(({ name, entries: found }) => `${name} (${count(found, 'fiche')})`),
    ),
    ...section(
      'Liens vers des fiches absentes',
      report.brokenLinks.map(({ from, to }) => `${from} → ${to}`),
      adviceOnLinks,
    ),
    ...section(
      'Fichiers laissés de côté, ni fiches ni index',
      report.leftOut.map(({ file, document }) => `${file} (${document})`),
    ),
    ...section(
      'Fichiers illisibles',
      report.unreadable.map(({ file, reason }) => `${file} : ${UNREADABLE[reason]}`),
    ),
  ];
}

function section(title: string, lines: readonly string[], advice?: string): string[] {
  if (lines.length === 0) return [];
  const more = lines.length - LISTED;
  return [
    '',
    `${title} : ${lines.length}`,
    ...(advice ? [`  ${advice}`] : []),
    ...lines.slice(0, LISTED).map((line) => `  ${line}`),
    ...(more > 0 ? [`  … et ${more} autres`] : []),
  ];
}

const count = (number: number, noun: string) => `${number} ${noun}${number > 1 ? 's' : ''}`;
