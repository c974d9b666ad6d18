import type { Core } from '@strapi/strapi';
import { currentActor, platform } from '#platform';
import type { FILE, FOLDER } from './strapi-upload';

export type LibraryAction = 'uploaded' | 'updated' | 'replaced' | 'deleted';

interface Journalled {
  readonly documentId: string;
  readonly name: string;
  /** Somebody of the whole platform works in no site: the entry goes where the file is. */
  readonly siteKey: number;
}

/** One entry for each file or folder; the request that caused it then needs none of its own. */
export async function journalInLibrary(
  strapi: Core.Strapi,
  action: LibraryAction,
  subject: typeof FILE | typeof FOLDER,
  { documentId, name, siteKey }: Journalled,
): Promise<void> {
  const ctx = strapi.requestContext.get();
  if (ctx) ctx.state['journalled'] = true;
  await platform(strapi).journal.record({
    action,
    subject,
    documentId,
    label: name,
    site: siteKey,
    ...currentActor(strapi),
  });
}
