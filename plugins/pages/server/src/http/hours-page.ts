import type { PublicRequest } from '#web';
import { firstOfKind } from '../domain/page-tree';
import { sitePages } from './site-pages';

/** The page that shows the opening hours of the week: that of practical matters, or of contact. */
export async function hoursPage(request: PublicRequest): Promise<string | null> {
  const { tree } = await sitePages(request);
  const page = firstOfKind(tree, 'practical') ?? firstOfKind(tree, 'contact');
  return page?.path ?? null;
}
