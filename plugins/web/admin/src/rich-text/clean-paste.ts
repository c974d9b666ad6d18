const WORD_LIST = 'p[class*="MsoList"], p[style*="mso-list"]';
const WORD_LEFTOVERS = 'style, script, meta, link, xml, title, o\\:p, img';

/**
 * What Word (or a web page) put in the clipboard, in the terms of our texts: real lists instead of
 * paragraphs that begin with a bullet, headings one level down since the page has its own title.
 * Styles go by themselves: the editor knows none.
 */
export function cleanPaste(html: string): string {
  const page = new DOMParser().parseFromString(html.replace(/<!--[\s\S]*?-->/g, ''), 'text/html');
  gatherWordLists(page);
  page.querySelectorAll(WORD_LEFTOVERS).forEach((element) => element.remove());
  lowerHeadings(page);
  return page.body.innerHTML;
}

function gatherWordLists(page: Document) {
  for (const item of page.querySelectorAll<HTMLElement>(WORD_LIST)) {
    const { tag, text } = readMarker(item);
    const before = item.previousElementSibling;
    const list = before?.matches(`${tag}[data-word]`) ? before : page.createElement(tag);
    list.setAttribute('data-word', '');
    const entry = page.createElement('li');
    entry.append(text);
    list.append(entry);
    if (list === before) item.remove();
    else item.replaceWith(list);
  }
}

/** Word writes the bullet or the number as text, in a span that it asks others to ignore. */
function readMarker(item: HTMLElement) {
  const ignored = [...item.querySelectorAll<HTMLElement>('span[style*="mso-list"]')];
  const marker = ignored[0]?.textContent?.trim() ?? '';
  ignored.forEach((span) => span.remove());
  const paragraph = item.ownerDocument.createElement('p');
  paragraph.append(...item.childNodes);
  return { tag: /^[\da-z]{1,3}[.)]/i.test(marker) ? 'ol' : 'ul', text: paragraph } as const;
}

function lowerHeadings(page: Document) {
  const lowest = page.querySelector('h1') ? 1 : 0;
  for (const heading of page.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const level = Math.min(Number(heading.tagName.slice(1)) + lowest, 4);
    const lowered = page.createElement(`h${level}`);
    lowered.append(...heading.childNodes);
    heading.replaceWith(lowered);
  }
}
