import type { Case, MakeChooser } from './chooser';
import { leftOut } from './printing';
import { radiosFor } from './radios';
import { tabsFor } from './tabs';

interface Panel {
  open(): void;
  setAside(aside: boolean): void;
}

const panels = new Map<Element, Panel>();

/** Replaces the links to the cases by tabs or radio buttons, as the official file asks. */
export function offerChoices(choices: HTMLElement): void {
  const list = choices.querySelector<HTMLElement>(':scope > .choice-list');
  if (!list || choices.dataset.choices === 'sequentiel') return;
  const cases = casesOf(list);
  const onPaper = leftOut(choices);
  const make: MakeChooser = choices.dataset.choices === 'radio' ? radiosFor : tabsFor;
  const aside = new Set<number>();
  let chosen: number | null = null;
  let asked = false;

  const chooser = make(cases, ask);
  list.replaceWith(chooser.element, onPaper.element);
  choices.dataset.ready = '';
  for (const [at, { panel }] of cases.entries()) {
    panel.addEventListener('beforematch', () => choose(at));
    panels.set(panel, { open: () => choose(at), setAside: (off) => setAside(at, off) });
  }
  choose(make === tabsFor ? 0 : null);

  /** As the visitor wants it, on paper too: a link or a search that opens a case chooses nothing. */
  function ask(at: number) {
    asked = true;
    choose(at);
  }

  function choose(at: number | null) {
    chosen = at;
    chooser.mark(at);
    for (const [other, { panel }] of cases.entries()) show(panel, other === at);
    const others = cases.filter((_, other) => other !== at && !aside.has(other));
    onPaper.say(asked ? others.map(({ label }) => label) : []);
  }

  function setAside(at: number, off: boolean) {
    if (off) aside.add(at);
    else aside.delete(at);
    chooser.setAside(at, off);
    const left = [...cases.keys()].filter((one) => !aside.has(one));
    const lost = chosen !== null && aside.has(chosen);
    if (lost) asked = false;
    choose(lost || left.length === 1 ? (left[0] ?? null) : chosen);
  }
}

const casesOf = (list: HTMLElement): Case[] =>
  [...list.querySelectorAll('a')].flatMap((link) => {
    const panel = targetOf(link.hash);
    return panel ? [{ label: link.textContent, panel }] : [];
  });

/** What is hidden is still found by the browser's own search in the page. */
function show(panel: HTMLElement, shown: boolean): void {
  if (shown) panel.removeAttribute('hidden');
  else panel.setAttribute('hidden', 'until-found');
}

/** False for a part that is not one of several cases. */
export function setCaseAside(part: Element, aside: boolean): boolean {
  const panel = panels.get(part);
  panel?.setAside(aside);
  return panel !== undefined;
}

/** Opens every case that an element stands in. */
function reveal(element: Element): void {
  for (let part: Element | null = element; part; part = part.parentElement) {
    panels.get(part)?.open();
  }
}

export const targetOf = (hash: string): HTMLElement | null =>
  hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;

/** A link to a part opens the case that holds it. */
export function followLinksInside(): void {
  const follow = () => {
    const target = targetOf(location.hash);
    if (!target) return;
    reveal(target);
    target.scrollIntoView();
  };
  window.addEventListener('hashchange', follow);
  // The same link once more changes no address.
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link?.getAttribute('href') === location.hash) follow();
  });
  follow();
}
