/** Buttons to print: what the visitor chose, once something is chosen, or every case. */
export function offerPrinting(page: Document): void {
  const head = page.querySelector('.guide-page .page-head');
  if (!head || !page.querySelector('.guide-entry')) return;
  const all = printButton('Imprimer tous les cas', () => {
    page.documentElement.dataset.whole = '';
    window.print();
  });
  window.addEventListener('afterprint', () => delete page.documentElement.dataset.whole);
  head.append(
    printButton('Imprimer cette page', () => window.print()),
    all,
    whereTheRestIs(),
  );
}

function printButton(words: string, print: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'guide-print';
  button.textContent = words;
  button.addEventListener('click', print);
  return button;
}

/** Read on paper only, where not every case is printed. */
function whereTheRestIs(): HTMLElement {
  const { origin, pathname } = window.location;
  return lineOnPaper(
    `Cette impression ne contient que ce qui a été choisi. Toute la page\u00a0: ${origin}${pathname}`,
  );
}

/** Names the cases that are not printed, where they would stand; without any, every case is. */
export function leftOut(choices: HTMLElement) {
  const element = lineOnPaper('');
  const others = choices.classList.contains('situations')
    ? 'Autres situations, non imprimées'
    : 'Autres cas, non imprimés';
  return {
    element,
    say(labels: readonly string[]) {
      choices.toggleAttribute('data-chosen', labels.length > 0);
      element.textContent = `${others}\u00a0: ${labels.join('\u202f; ')}.`;
    },
  };
}

function lineOnPaper(words: string): HTMLElement {
  const line = document.createElement('p');
  line.className = 'on-paper';
  line.textContent = words;
  return line;
}
