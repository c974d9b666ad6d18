import { targetOf } from './choices';

/** A link to a word that the page explains shows the explanation beside it. */
export function explainInPlace(page: Document): void {
  if (!('popover' in HTMLElement.prototype)) return;
  page.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const definition = link?.getAttribute('href')?.startsWith('#') && targetOf(link.hash);
    if (!link || !definition || !definition.matches('.definition')) return;
    event.preventDefault();
    explain(link, definition);
  });
}

function explain(link: HTMLElement, definition: HTMLElement): void {
  const box = document.createElement('div');
  box.className = 'explanation';
  box.popover = 'auto';
  box.tabIndex = -1;
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-label', definition.querySelector('dfn')?.textContent ?? 'Définition');
  box.append(...[...definition.childNodes].map((node) => node.cloneNode(true)));
  link.after(box);
  box.addEventListener('toggle', ({ newState }) => {
    if (newState !== 'closed') return;
    if (box.contains(document.activeElement) || document.activeElement === document.body) {
      link.focus();
    }
    box.remove();
  });
  box.showPopover();
  place(box, link);
  box.focus();
}

const MARGIN = 16;

/** Under the word, inside the window. */
function place(box: HTMLElement, word: HTMLElement): void {
  const { left, bottom } = word.getBoundingClientRect();
  const rightmost = document.documentElement.clientWidth - box.offsetWidth - MARGIN;
  box.style.left = `${Math.max(MARGIN, Math.min(left, rightmost)) + window.scrollX}px`;
  box.style.top = `${bottom + 6 + window.scrollY}px`;
}
