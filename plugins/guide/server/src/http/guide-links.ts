import { audienceNamed, type Audience } from '../domain/audience';
import { isEntryId } from '../domain/links';
import type { KnownEntry } from '../store/read-guide';
import type { GuideLinks } from '../views';
import { entryAddress, officialAddress } from './guide-address';

/** Where the links of an entry lead: to the guide of this site, otherwise to the official site. */
export const linksAmong = (
  audience: Audience,
  known: ReadonlyMap<string, KnownEntry>,
): GuideLinks => ({
  entry(id, wanted) {
    const found = known.get(id);
    if (found) return { href: entryAddress(found.audience, id), title: found.title };
    if (!isEntryId(id)) return null;
    return { href: officialAddress(audienceNamed(wanted) ?? audience, id) };
  },
  // Archives name their images and documents without holding them.
  asset: () => null,
});
