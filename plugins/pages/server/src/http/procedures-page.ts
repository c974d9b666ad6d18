import type { PublicRequest } from '#web';
import { firstOfKind } from '../domain/page-tree';
import { sitePages } from './site-pages';

/** Address of the page on procedures, when a visitor can see one. */
export async function proceduresPage(request: PublicRequest): Promise<string | null> {
  const { tree } = await sitePages(request);
  return firstOfKind(tree, 'procedures')?.path ?? null;
}
