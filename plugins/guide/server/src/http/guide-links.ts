import { audienceNamed, type Audience } from '../domain/audience';
import { isEntryId } from '../domain/links';
import type { KnownEntries } from '../store/read-guide';
import type { GuideLinks } from '../views';
import { assetAddress, entryAddress, officialAddress } from './guide-address';

interface Known {
  readonly known: KnownEntries;
  /** The hash of each image and document that we hold, by name. */
  readonly assets?: ReadonlyMap<string, string>;
  /** Address of the entry itself on the official site. */
  readonly official?: string | undefined;
}

/** Where the links of an entry lead: to the guide of this site, otherwise to the official site. */
export const linksAmong = (audience: Audience, { known, assets, official }: Known): GuideLinks => ({
  entry(id, wanted) {
    const named = audienceNamed(wanted);
    const found = known.get(id, named);
    if (found) return { href: entryAddress(found.audience, id), title: found.title };
    if (!isEntryId(id)) return null;
    return { href: officialAddress(named ?? audience, id) };
  },
  asset(name) {
    const hash = assets?.get(name);
    return hash ? assetAddress(hash, name) : null;
  },
  official,
});
