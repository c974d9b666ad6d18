import type { InWords, WatchedPart } from '#platform';
import { AUDIENCE_NAMES, AUDIENCES, type Audience } from './audience';
import { day, lastImportLine } from './days-in-words';
import { isLate, type Generation } from './generation';
import { refusalSentence, type RefusalReason } from './guide-refusals';
import type { ImportReport } from './import-report';
import { reportLines } from './report-lines';

/** What became of the last import of an audience. */
export interface LastImport {
  readonly audience: Audience;
  readonly finishedAt: Date;
  readonly outcome: 'imported' | 'unchanged' | RefusalReason;
  readonly details?: Readonly<Record<string, unknown>> | undefined;
  readonly report?: ImportReport | undefined;
}

export interface GuideState {
  readonly generations: readonly Generation[];
  readonly imports: readonly LastImport[];
  /** Audiences that are imported each day. */
  readonly daily: readonly Audience[];
  readonly now: Date;
}

/** What the operator is told of the guide; null where there is none and none is wanted. */
export function guideHealth(state: GuideState): WatchedPart | null {
  const audiences = AUDIENCES.filter((audience) => concerns(state, audience));
  if (audiences.length === 0) return null;
  return {
    title: { fr: 'Guide des droits et démarches', en: 'Guide of rights and procedures' },
    lines: audiences.flatMap((audience) => linesOf(state, audience)),
    concerns: audiences.flatMap((audience) => concernsOf(state, audience)),
  };
}

const concerns = ({ daily, imports, generations }: GuideState, wanted: Audience) =>
  daily.includes(wanted) ||
  [...imports, ...generations].some(({ audience }) => audience === wanted);

const generationOf = ({ generations }: GuideState, wanted: Audience) =>
  generations.find(({ audience }) => audience === wanted);

const importOf = ({ imports }: GuideState, wanted: Audience) =>
  imports.find(({ audience }) => audience === wanted);

function linesOf(state: GuideState, audience: Audience): WatchedPart['lines'] {
  const generation = generationOf(state, audience);
  const last = importOf(state, audience);
  const name = NAMES[audience];
  return [
    {
      label: name,
      value: generation ? textsIn(generation) : { fr: 'aucune fiche', en: 'no entry' },
    },
    ...lastImportLine(last),
    ...(last?.report ? reportLines(last.report) : []),
  ];
}

function textsIn({ kind, entries, textsOn }: Generation): InWords {
  if (kind === 'examples') return { fr: `${entries} exemples`, en: `${entries} examples` };
  return {
    fr: `${entries.toLocaleString('fr-FR')} fiches du ${day(textsOn, 'fr')}`,
    en: `${entries.toLocaleString('en-GB')} entries of ${day(textsOn, 'en')}`,
  };
}

function concernsOf(state: GuideState, audience: Audience): InWords[] {
  const generation = generationOf(state, audience);
  const last = importOf(state, audience);
  const name = NAMES[audience];
  const found: InWords[] = [];
  if (last && isRefusal(last.outcome)) {
    const reason = last.outcome;
    found.push({
      fr: `Import du guide (${name.fr}) refusé : ${refusalSentence(reason, last.details)}`,
      en: `Import of the guide (${name.en}) refused: ${refusalSentence(reason, last.details, 'en')}`,
    });
  }
  if (!generation) {
    found.push({
      fr: `Le guide (${name.fr}) n’a pas encore été importé.`,
      en: `The guide (${name.en}) has not been imported yet.`,
    });
  } else if (generation.kind === 'archive' && isLate(generation, state.now)) {
    found.push({
      fr: `Les textes du guide (${name.fr}) datent du ${day(generation.textsOn, 'fr')} : l’archive officielle est renouvelée chaque jour. Voir « Importer le guide » dans la documentation.`,
      en: `The texts of the guide (${name.en}) are of ${day(generation.textsOn, 'en')}: the official archive is renewed every day.`,
    });
  }
  return found;
}

const isRefusal = (outcome: LastImport['outcome']): outcome is RefusalReason =>
  outcome !== 'imported' && outcome !== 'unchanged';

const NAMES: Readonly<Record<Audience, InWords>> = {
  particuliers: { fr: AUDIENCE_NAMES.particuliers, en: 'Private persons' },
  professionnels: { fr: AUDIENCE_NAMES.professionnels, en: 'Professionals' },
  associations: { fr: AUDIENCE_NAMES.associations, en: 'Associations' },
};
