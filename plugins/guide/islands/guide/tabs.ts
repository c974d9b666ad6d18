import type { MakeChooser } from './chooser';

/** https://www.w3.org/WAI/ARIA/apg/patterns/tabs/, each tab opening its panel as it gets the focus. */
export const tabsFor: MakeChooser = (cases, choose) => {
  const element = document.createElement('div');
  element.className = 'tabs';
  element.setAttribute('role', 'tablist');
  const tabs = cases.map(({ label, panel }, at) => {
    const tab = document.createElement('button');
    tab.type = 'button';
    tab.id = `tab-${panel.id}`;
    tab.textContent = label;
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-controls', panel.id);
    tab.addEventListener('click', () => choose(at));
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', tab.id);
    return tab;
  });
  element.append(...tabs);
  element.addEventListener('keydown', (event) => {
    const next = neighbour(tabs, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.click();
  });
  return {
    element,
    mark,
    setAside: (at, aside) => void (tabs[at] as HTMLElement).toggleAttribute('hidden', aside),
  };

  function mark(chosen: number | null) {
    for (const [at, tab] of tabs.entries()) {
      tab.setAttribute('aria-selected', String(at === chosen));
      tab.tabIndex = at === (chosen ?? 0) ? 0 : -1;
    }
  }
};

/** The tab that a key leads to, from the one that has the focus. */
function neighbour(all: readonly HTMLElement[], key: string): HTMLElement | undefined {
  const tabs = all.filter(({ hidden }) => !hidden);
  const at = tabs.indexOf(document.activeElement as HTMLElement);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return tabs[(at + 1) % tabs.length];
    case 'ArrowLeft':
    case 'ArrowUp':
      return tabs.at(at - 1);
    case 'Home':
      return tabs[0];
    case 'End':
      return tabs.at(-1);
    default:
      return undefined;
  }
}
