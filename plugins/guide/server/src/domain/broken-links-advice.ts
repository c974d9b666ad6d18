import type { ImportReport } from './import-report';

/** The official archive holds a few links to nowhere every day; a part of it, thousands. */
const WHOLE_UP_TO = 0.1;

/** What the operator has to do about the links that lead to no entry of the archive. */
export function brokenLinksAdvice({
  brokenLinks,
  entries,
}: Pick<ImportReport, 'brokenLinks' | 'entries'>): string {
  const missing = new Set(brokenLinks.map(({ to }) => to)).size;
  return missing > entries * WHOLE_UP_TO
    ? `L’archive semble partielle : ${missing} fiches citées n’y sont pas. Importez l’archive complète ; d’ici là, ces liens mènent au site officiel.`
    : 'Rien à faire : l’archive officielle en contient toujours quelques-uns, qui mènent au site officiel.';
}
