import type { PublicRequest } from '#web';
import type { Audience } from '../domain/audience';
import { standpointOf } from '../domain/standpoint';
import { entryHere, type EntryHere } from '../store/entry-here';
import type { GuideDesk } from './guide-desk';
import { additionsLeadingHome } from './lead-home';

/** A national entry with what is added to it here, whose paths lead to the sites that wrote them. */
export async function entryWithAdditions(
  { originOf }: Pick<GuideDesk, 'originOf'>,
  { reader, site }: Pick<PublicRequest, 'reader' | 'site'>,
  entry: { readonly audience: Audience; readonly id: string },
): Promise<EntryHere | null> {
  const found = await entryHere(reader, entry, site.key, standpointOf(site.collectivity));
  if (!found) return null;
  return { ...found, additions: await additionsLeadingHome(found.additions, site.key, originOf) };
}
