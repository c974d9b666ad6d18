import type { Reader } from '#platform';
import type { Link } from '#web';
import type { Audience } from '../domain/audience';
import type { EntryFacts } from '../domain/facts';
import { childrenOf, childOf, wordsOf, type GuideEntry } from '../domain/tree';
import { readGuide } from '../store/read-guide';
import { phrasesInTitles } from '../store/known-words';
import { textsAreIndexed } from '../store/search-entries';
import { townHallEntries } from '../store/town-hall-entries';
import type { ThemeCard } from '../views';
import { entryAddress } from './guide-address';

/** What the home of a guide offers, the same on every site. */
export interface GuideShelves {
  readonly themes: readonly ThemeCard[];
  readonly lifeEvents: readonly Link[];
  readonly atTownHall: readonly Link[];
  /** Words to look for, that this guide holds. */
  readonly examples: readonly string[];
  /** False while texts of the last import are being indexed. */
  readonly complete: boolean;
}

const LIFE_EVENTS = [
  'Fiche Comment faire si',
  'Fiche Comment faire si - simulateur',
  'Fiche Comment faire si conditionné',
  'Comment faire si',
];
const AT_TOWN_HALL = 12;

/** What people look for most; a guide that holds none of it gives its own titles. */
const OFTEN_SOUGHT = [
  'carte d’identité',
  'acte de naissance',
  'déménagement',
  'permis de conduire',
  'création d’entreprise',
  'association',
];
const EXAMPLES = 3;

export async function readShelves(reader: Reader, audience: Audience): Promise<GuideShelves> {
  const guide = readGuide(reader);
  const french = new Intl.Collator('fr');
  const [themes, lifeEvents, atTownHall, sought, complete] = await Promise.all([
    guide.entriesOf(audience, ['Theme', 'Thème']),
    guide.entriesOf(audience, LIFE_EVENTS),
    townHallEntries(reader, audience, AT_TOWN_HALL),
    phrasesInTitles(reader, audience, OFTEN_SOUGHT),
    textsAreIndexed(reader, audience),
  ]);
  const trees = await Promise.all(themes.map(({ id }) => guide.entryAt(audience, id)));
  return {
    themes: themes
      .map((theme, at) => cardOf(audience, theme, trees[at]?.tree))
      .toSorted((a, b) => french.compare(a.label, b.label)),
    lifeEvents: lifeEvents.map((event) => linkTo(audience, event)),
    atTownHall: atTownHall.map((entry) => linkTo(audience, entry)),
    examples: (sought.length > 0 ? sought : themes.map(({ title }) => title)).slice(0, EXAMPLES),
    complete,
  };
}

const linkTo = (audience: Audience, { id, title }: Pick<EntryFacts, 'id' | 'title'>): Link => ({
  label: title,
  href: entryAddress(audience, id),
});

/** A theme, and in a line the sub-themes that it holds. */
function cardOf(audience: Audience, theme: EntryFacts, tree: GuideEntry | undefined): ThemeCard {
  const titles = tree
    ? childrenOf(tree, 'sub-theme').map((one) => wordsOf(childOf(one, 'title')))
    : [];
  return {
    ...linkTo(audience, theme),
    ...(titles.length > 0 ? { summary: titles.join(', ') } : {}),
  };
}
