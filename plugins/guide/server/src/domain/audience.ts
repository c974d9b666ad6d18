import { AUDIENCES, type Audience } from '../../../shared/audience';

export { AUDIENCES, type Audience };

export const AUDIENCE_NAMES: Readonly<Record<Audience, string>> = {
  particuliers: 'Particuliers',
  professionnels: 'Professionnels',
  associations: 'Associations',
};

export const isAudience = (word: string): word is Audience =>
  (AUDIENCES as readonly string[]).includes(word);

/** Audiences that have a guide, the main one first. */
export type WithGuide = Pick<ReadonlyMap<Audience, unknown>, 'has' | 'keys'>;

/** Under whose guide an audience is told of: its own, else the first that there is. */
export const guideFor = (audience: Audience, guides: WithGuide): Audience | undefined =>
  guides.has(audience) ? audience : guides.keys().next().value;

/** Audiences that the guide of one tells of. */
export const audiencesUnder = (shown: Audience, guides: WithGuide): Audience[] =>
  AUDIENCES.filter((audience) => guideFor(audience, guides) === shown);

/** The audience that an official file names: `Professionnels`; undefined for any other word. */
export function audienceNamed(word: string | undefined): Audience | undefined {
  const name = word?.toLowerCase() ?? '';
  return isAudience(name) ? name : undefined;
}
