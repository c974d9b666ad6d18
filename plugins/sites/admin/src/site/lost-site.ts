const NAME = 'parvis_site_lost';

/** Told once, after the reload. */
export const rememberLoss = (): void => sessionStorage.setItem(NAME, '1');

export function tellLoss(): boolean {
  const lost = sessionStorage.getItem(NAME) !== null;
  sessionStorage.removeItem(NAME);
  return lost;
}
