import sanitizeHtml from 'sanitize-html';

const endOfBlock = /<(?:\/(?:p|h[1-6]|li|tr|caption|figcaption|blockquote)|br|hr)\b/gi;
const endOfCell = /<\/t[hd]\b/gi;

const characters: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

/** The text alone, one line for each block; no-break spaces stay. */
export function plainText(html: string): string {
  const spaced = html.replace(/[\t\n\r\f ]+/g, ' ');
  const broken = spaced.replace(endOfBlock, '\n$&').replace(endOfCell, ' $&');
  const escaped = sanitizeHtml(broken, { allowedTags: [], allowedAttributes: {} });
  return escaped
    .replace(/&(?:amp|lt|gt|quot);/g, (entity) => characters[entity] ?? entity)
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

/** The beginning of the text on one line, at most `limit` characters, cut after a whole word. */
export function excerpt(html: string, limit: number): string {
  const text = plainText(html).replaceAll('\n', ' ');
  if (text.length <= limit) return text;
  const room = text.slice(0, limit);
  const boundary = /^(.*\S)[ \u00a0\u202f]/s.exec(room)?.[1] ?? room.slice(0, limit - 1);
  return `${boundary.replace(/[\s,;:.!?–(«]+$/u, '')}…`;
}
