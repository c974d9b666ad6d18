import mark from './parvis-mark.svg';

/** The tab shows our mark and name while the first page loads. */
export function showOwnMark(): void {
  const icon = document.createElement('link');
  icon.rel = 'icon';
  icon.type = 'image/svg+xml';
  icon.href = mark;
  document.head.append(icon);
  document.title = 'Parvis';
}
