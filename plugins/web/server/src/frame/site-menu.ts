import type { PublicRequest } from '../routing/answer';
import type { MenuEntry } from '../views/types';
import type { Contribution, MenuPart, MenuPlace } from './contributors';
import { gather } from './gather';

const PLACES: readonly MenuPlace[] = ['before-pages', 'pages', 'after-pages'];

/** The menu of a site: its pages, and around them what its modules add. */
export const siteMenu = (
  parts: readonly MenuPart[],
  request: PublicRequest,
): Promise<Contribution<MenuEntry>> =>
  gather(
    parts.toSorted((a, b) => PLACES.indexOf(a.place) - PLACES.indexOf(b.place)),
    request,
  );
