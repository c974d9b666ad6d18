import type { Core } from '@strapi/strapi';
import { currentActor, platform } from '#platform';
import type { FILE, FOLDER } from './strapi-upload';

export type LibraryAction = 'created' | 'updated' | 'deleted';

/** One entry for each file or folder; the request that caused it then needs none of its own. */
export async function journalInLibrary(
  strapi: Core.Strapi,
  action: LibraryAction,
  subject: typeof FILE | typeof FOLDER,
  { documentId, name }: { readonly documentId: string; readonly name: string },
): Promise<void> {
  const ctx = strapi.requestContext.get();
  if (ctx) ctx.state['journalled'] = true;
  await platform(strapi).journal.record({
    action,
    subject,
    documentId,
    label: name,
    ...currentActor(strapi),
  });
}
