import { safeHtml } from '#web';
import type { EntryService, FromAbove } from '../../../shared/entry-sheet';
import type { LocalService, Note } from '../domain/addition';
import type { Audience } from '../domain/audience';
import { standpointOf } from '../domain/standpoint';
import { additionsOn } from '../store/additions-on';
import { shortened } from './present-additions';
import type { AtWork } from './site-at-work';
import { inOneLine, speakerOf } from './speaker';

interface Entry {
  readonly audience: Audience;
  readonly id: string;
  readonly services: readonly EntryService[];
}

/** What other bodies add to an entry where it is read from this site. */
export async function additionsAbove({ site, reader }: AtWork, entry: Entry): Promise<FromAbove[]> {
  const standpoint = standpointOf(site.collectivity);
  const { audience, id } = entry;
  const all = await additionsOn(reader, { audience, id }, site.key, standpoint);
  return all
    .filter(({ from }) => from !== null && from.site !== site.key)
    .filter((one) => one.kind === 'note' || concerns({ ...one.content, entry: one.entry }, entry))
    .map((one) => ({ ...saidAbove(one), from: inOneLine(speakerOf(one, site)) }));
}

/** A service that the entry leads to, replaced there or wherever it stands. */
const concerns = (
  replaced: { readonly service: string; readonly entry: string },
  { id, services }: Pick<Entry, 'id' | 'services'>,
): boolean =>
  replaced.entry === id ||
  (!replaced.entry && services.some((service) => service.id === replaced.service));

function saidAbove(one: Note | LocalService): Omit<FromAbove, 'from'> {
  if (one.kind === 'note') {
    const { place, side, title, body } = one.content;
    return { kind: 'note', place, side, title, body: safeHtml(body), excerpt: shortened(body) };
  }
  const { service, label, reason } = one.content;
  const said = { title: label ?? '', excerpt: reason ?? '', body: '' };
  return { kind: 'service', place: service, side: 'before', ...said };
}
