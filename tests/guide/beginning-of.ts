const ROOT = /<(Publication|ServiceComplementaire)\b[^>]*>/;
const METADATA = /<dc:(\w+)>[^<]*<\/dc:\1>/g;
const LINK = /\b(?:ID|LienPublication)="([FNR]\d+)"/g;
const TEXT_LENGTH = 1_500;

/** A short entry made of an official one: what is known of it, its links, how its text begins. */
export function beginningOf(xml: string): string {
  const [start = '', root = 'Publication'] = ROOT.exec(xml) ?? [];
  const metadata = [...xml.matchAll(METADATA)].map(([element]) => element).join('');
  const links = new Set([...xml.matchAll(LINK)].map(([, id]) => id));
  const text = xml.slice(xml.lastIndexOf('</dc:')).replaceAll(/<[^>]*>/g, ' ');
  return `${start}${metadata}<Texte><Paragraphe>${wholeWords(text)}</Paragraphe></Texte>
<VoirAussi>${[...links].map((id) => `<Fiche ID="${id}"/>`).join('')}</VoirAussi></${root}>`;
}

/** Cut between words, never within « &amp; ». */
const wholeWords = (text: string): string =>
  text.replaceAll(/\s+/g, ' ').slice(0, TEXT_LENGTH).replace(/\S*$/, '');
