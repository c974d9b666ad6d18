const ENOUGH = 60;
const MOST = 240;

/** The beginning of a text that is whole by itself: so many sentences as say something. */
export function firstSentences(text: string): string {
  const clean = text.replaceAll(/\s+/g, ' ').trim();
  if (clean.length <= MOST) return clean;
  const ends = [...clean.matchAll(/(?<!\.\.)[.?!…](?= \p{Lu})/gu)].map(({ index }) => index + 1);
  const end = ends.find((one) => one >= ENOUGH && one <= MOST);
  if (end !== undefined) return clean.slice(0, end);
  return `${clean.slice(0, clean.lastIndexOf(' ', MOST))}…`;
}
