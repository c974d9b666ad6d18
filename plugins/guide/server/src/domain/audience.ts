import { AUDIENCES, type Audience } from '../../../shared/audience';

export { AUDIENCES, type Audience };

export const AUDIENCE_NAMES: Readonly<Record<Audience, string>> = {
  particuliers: 'Particuliers',
  professionnels: 'Professionnels',
  associations: 'Associations',
};

export const isAudience = (word: string): word is Audience =>
  (AUDIENCES as readonly string[]).includes(word);

/** The audience that an official file names: `Professionnels`; undefined for any other word. */
export function audienceNamed(word: string | undefined): Audience | undefined {
  const name = word?.toLowerCase() ?? '';
  return isAudience(name) ? name : undefined;
}
