/** What a rich text says, a line for each paragraph or item; nothing of it is drawn as HTML. */
export function wordsOf(html: string): string {
  const marked = html.replaceAll(/<\/(p|li|h\d|tr)>|<br\s*\/?>/g, '\n');
  const { body } = new DOMParser().parseFromString(marked, 'text/html');
  return (body.textContent ?? '').trim();
}
