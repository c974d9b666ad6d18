/** A button to print, which shows every case. */
export function offerPrinting(page: Document): void {
  const head = page.querySelector('.guide-page .page-head');
  if (!head || !page.querySelector('.guide-entry')) return;
  const button = page.createElement('button');
  button.type = 'button';
  button.className = 'guide-print';
  button.textContent = 'Imprimer cette page';
  button.addEventListener('click', () => window.print());
  head.append(button);
}
