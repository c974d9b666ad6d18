import {
  daysBetween,
  type CivilDate,
  type Details,
  type InWords,
  type WatchedPart,
} from '#platform';
import { day, lastImportLine } from './days-in-words';
import { directoryRefusalSentence, type DirectoryRefusal } from './directory-refusals';

/** The directory that pages read. */
export interface DirectoryInPlace {
  readonly counters: number;
  /** Day of its last change, `2026-08-01`; null when nothing tells it. */
  readonly dataOn: CivilDate | null;
}

/** What became of the last import of the directory. */
export interface LastDirectoryImport {
  readonly finishedAt: Date;
  readonly outcome: 'imported' | 'unchanged' | DirectoryRefusal;
  readonly details?: Details | undefined;
}

export interface DirectoryState {
  readonly inPlace: DirectoryInPlace | null;
  readonly last: LastDirectoryImport | null;
  readonly today: CivilDate;
}

/** Offices move and change their hours. */
const OLD_AFTER_DAYS = 30;

/** What the operator is told of the directory; null where nobody ever imported it. */
export function directoryHealth(state: DirectoryState): WatchedPart | null {
  const { inPlace, last } = state;
  if (!inPlace && !last) return null;
  return {
    title: { fr: 'Annuaire de l’administration', en: 'Directory of the administration' },
    lines: [
      { label: { fr: 'Guichets', en: 'Counters' }, value: countersIn(inPlace) },
      ...lastImportLine(last),
    ],
    concerns: [...refusal(last), ...age(state)],
  };
}

function countersIn(inPlace: DirectoryInPlace | null): InWords {
  if (!inPlace) return { fr: 'aucun', en: 'none' };
  const { counters, dataOn } = inPlace;
  return {
    fr: `${counters.toLocaleString('fr-FR')}, au ${day(dataOn, 'fr')}`,
    en: `${counters.toLocaleString('en-GB')}, as of ${day(dataOn, 'en')}`,
  };
}

function refusal(last: LastDirectoryImport | null): InWords[] {
  if (!last || last.outcome === 'imported' || last.outcome === 'unchanged') return [];
  const { outcome, details } = last;
  return [
    {
      fr: `Import de l’annuaire refusé : ${directoryRefusalSentence(outcome, details)}`,
      en: `Import of the directory refused: ${directoryRefusalSentence(outcome, details, 'en')}`,
    },
  ];
}

function age({ inPlace, today }: DirectoryState): InWords[] {
  const dataOn = inPlace?.dataOn ?? null;
  if (dataOn === null || daysBetween(dataOn, today) <= OLD_AFTER_DAYS) return [];
  return [
    {
      fr: `L’annuaire de l’administration date du ${day(dataOn, 'fr')} : des guichets ont pu changer d’adresse ou d’horaires. Importez-le de nouveau : voir « Importer le guide » dans la documentation.`,
      en: `The directory of the administration is of ${day(dataOn, 'en')}: addresses and hours may have changed. Import it again.`,
    },
  ];
}
