import type { Reader } from '#platform';
import type { Link } from '#web';
import type { Audience } from '../domain/audience';
import type { EntryFacts } from '../domain/facts';
import { childrenOf, childOf, wordsOf, type GuideEntry } from '../domain/tree';
import { oftenCited } from '../store/often-cited';
import { readGuide } from '../store/read-guide';
import type { ThemeCard } from '../views';
import { entryAddress } from './guide-address';

/** What the home of a guide offers, the same on every site. */
export interface GuideShelves {
  readonly themes: readonly ThemeCard[];
  readonly lifeEvents: readonly Link[];
  readonly guided: readonly Link[];
  readonly oftenUseful: readonly Link[];
}

const LIFE_EVENTS = [
  'Fiche Comment faire si',
  'Fiche Comment faire si - simulateur',
  'Comment faire si',
];
const GUIDED = ['Recherche guidée'];
const OFTEN_USEFUL = 12;

export async function readShelves(reader: Reader, audience: Audience): Promise<GuideShelves> {
  const guide = readGuide(reader);
  const [themes, lifeEvents, guided, cited] = await Promise.all([
    guide.entriesOf(audience, ['Theme', 'Thème']),
    guide.entriesOf(audience, LIFE_EVENTS),
    guide.entriesOf(audience, GUIDED),
    oftenCited(reader, audience, OFTEN_USEFUL),
  ]);
  const trees = await Promise.all(themes.map(({ id }) => guide.entryAt(audience, id)));
  return {
    themes: themes.map((theme, at) => cardOf(audience, theme, trees[at]?.tree)),
    lifeEvents: lifeEvents.map((event) => linkTo(audience, event)),
    guided: guided.map((search) => linkTo(audience, search)),
    oftenUseful: cited.map((entry) => linkTo(audience, entry)),
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
