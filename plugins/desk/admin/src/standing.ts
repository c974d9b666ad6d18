import { useAuth } from '@strapi/strapi/admin';

const WHOLE = 'plugin::desk.whole.read';

/** What the person has of the administration on the site at work: their own page, or all of it. */
export function useStanding(): 'unknown' | 'own' | 'whole' {
  return useAuth('Desk', ({ isLoading, permissions }) => {
    if (isLoading || permissions.length === 0) return 'unknown';
    return permissions.some(({ action }) => action === WHOLE) ? 'whole' : 'own';
  });
}

/** Whether the role of the person waits for the tools that it is made for. */
export const useOpensNothing = (): boolean =>
  useAuth('Desk', ({ permissions }) => permissions.every(({ action }) => action === WHOLE));
