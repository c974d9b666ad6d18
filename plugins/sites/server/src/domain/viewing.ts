import type { Membership } from './standing';

/** A view ends by itself: nobody forgets that they look through somebody else’s eyes. */
export const VIEWING_MINUTES = 30;

/** Somebody who looks at the administration as somebody else sees it, and for how long. */
export interface Viewing {
  /** Names the view in each request; worth nothing to anybody but the viewer. */
  readonly id: string;
  readonly viewer: Named;
  readonly seen: Named;
  /** Where it began; null for the whole platform. */
  readonly site: number | null;
  readonly endsAt: Date;
}

export interface Named {
  readonly id: number;
  readonly name: string;
}

/** An account and what it holds, wherever. */
export interface Standpoint {
  readonly id: number;
  /** Opened, and not closed since. */
  readonly open: boolean;
  readonly held: readonly Membership[];
}

export type ViewingRefusal =
  'not-yours-to-see' | 'own-eyes' | 'as-much-rights' | 'account-not-open' | 'no-role-here';

export const VIEWING_REFUSALS: Record<ViewingRefusal, { status: 403 | 404; message: string }> = {
  'not-yours-to-see': {
    status: 403,
    message: 'Seule l’administration de la plateforme peut voir un site comme quelqu’un d’autre.',
  },
  'own-eyes': { status: 403, message: 'C’est votre propre compte : vous voyez déjà comme vous.' },
  'as-much-rights': {
    status: 403,
    message: 'Cette personne administre la plateforme : on ne voit pas un site comme elle.',
  },
  'account-not-open': {
    status: 403,
    message: 'Cette personne n’a pas de compte ouvert : il n’y a rien à voir comme elle.',
  },
  'no-role-here': {
    status: 404,
    message: 'Cette personne n’a plus de rôle ici : rechargez la page.',
  },
};
