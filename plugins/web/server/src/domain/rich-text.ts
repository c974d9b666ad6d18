import sanitizeHtml from 'sanitize-html';
import { allowedAttributes, cleanAttributes, type LinkPolicy } from './rich-text-attributes';
import { placedTags } from './rich-text-nesting';

export { excerpt, plainText } from './plain-text';

declare const sanitized: unique symbol;

/** HTML that has passed `sanitizeRichText`: the only kind that a template may insert raw. */
export type RichText = string & { readonly [sanitized]: true };

export type RichTextOptions = LinkPolicy & {
  /** Level of the text's highest headings: 2 under the page's h1, 3 within a section. */
  readonly topHeading?: 2 | 3;
};

/** Removed with what they hold; of any other tag that is not allowed, the text stays. */
const droppedWithContent = [
  'script',
  'style',
  'textarea',
  'select',
  'option',
  'noscript',
  'template',
  'title',
  'svg',
  'math',
  'iframe',
  'object',
  'video',
  'audio',
];

/**
 * What an editor wrote, made safe and valid: the tags of plain editing and nothing else, no style,
 * no script, images of the site's own media only, headings that follow the page's without a gap
 * (RGAA 9.1), header cells with a scope (RGAA 5.7), links that stay in the same window.
 */
export function sanitizeRichText(html: string, options: RichTextOptions = {}): RichText {
  const { topHeading = 2, ...links } = options;
  const clean = sanitizeHtml(html, {
    ...placedTags((tag, attributes) => cleanAttributes(tag, attributes, links)),
    allowedAttributes,
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowProtocolRelative: false,
    nonTextTags: droppedWithContent,
    exclusiveFilter: isEmptyBlock,
    nestingLimit: 50,
    parser: { lowerCaseTags: true, decodeEntities: true },
  });
  const ranked = withHeadingsFrom(topHeading, clean);
  return withHeaderScopes(ranked).replaceAll(' />', '>').trim() as RichText;
}

const mayBeEmpty = new Set(['br', 'hr', 'img', 'td', 'th', 'tr']);

/** `mediaChildren` and nested rows are counted by the filter itself. */
function isEmptyBlock({ tag, text, mediaChildren }: sanitizeHtml.IFrame): boolean {
  return !mayBeEmpty.has(tag) && mediaChildren.length === 0 && text.trim() === '';
}

/**
 * The highest heading found gets the level asked for; below it a level is never skipped, and
 * nothing goes deeper than two levels under the first.
 */
function withHeadingsFrom(top: number, clean: string): string {
  const levels = [...clean.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
  const shift = top - Math.min(...levels);
  let previous = top - 1;
  return clean.replace(/<(\/?)h([1-6])(?=[ >])/g, (_, slash: string, level: string) => {
    if (slash) return `</h${previous}`;
    previous = Math.min(Number(level) + shift, previous + 1, top + 2);
    return `<h${previous}`;
  });
}

/** A header cell without a scope heads its row when data cells follow it, else its column. */
function withHeaderScopes(clean: string): string {
  return clean.replace(/<tr>.*?<\/tr>/gs, (row) => {
    const scope = row.includes('<td') ? 'row' : 'col';
    return row.replace(/<th(?=[ >])(?![^>]* scope=)/g, `<th scope="${scope}"`);
  });
}
