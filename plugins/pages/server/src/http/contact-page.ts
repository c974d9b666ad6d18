import type { PublicRequest } from '#web';
import { firstOfKind } from '../domain/page-tree';
import { sitePages } from './site-pages';

/** Address of the contact page, when a visitor can see one. */
export async function contactPage(request: PublicRequest): Promise<string | null> {
  const { tree } = await sitePages(request);
  return firstOfKind(tree, 'contact')?.path ?? null;
}
