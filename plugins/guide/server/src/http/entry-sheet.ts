import { safeHtml } from '#web';
import type { EntrySheet, FromAbove } from '../../../shared/local-additions';
import { placesOf } from '../domain/anchors';
import type { Audience } from '../domain/audience';
import type { LocalService, Note } from '../domain/addition';
import { standpointOf } from '../domain/reach';
import { servicesOf } from '../domain/services-of';
import { additionsOn } from '../store/additions-on';
import { readGuide } from '../store/read-guide';
import { hashOfEntry } from '../store/read-versions';
import { writtenNotes } from '../store/written-notes';
import { writtenServices } from '../store/written-services';
import { entryAddress } from './guide-address';
import { noteSheet, serviceSheet, shortened } from './present-additions';
import type { AtWork } from './site-at-work';
import { inOneLine, speakerOf } from './speaker';

/** An entry, with all that stands on it on this site; null when the guide has it not. */
export async function entrySheet(
  { site, reader }: AtWork,
  audience: Audience,
  id: string,
): Promise<EntrySheet | null> {
  const hash = await hashOfEntry(reader, { audience, id });
  const stored = await readGuide(reader).entryAt(audience, id);
  if (!stored) return null;
  const services = servicesOf(stored.tree);
  const notes = await writtenNotes(reader, { site: site.key, audience, entry: id });
  const replaced = await writtenServices(reader, { site: site.key });
  const all = await additionsOn(
    reader,
    { audience, id },
    site.key,
    standpointOf(site.collectivity),
  );
  const fromAbove = all.filter(({ from }) => from !== null && from.site !== site.key);
  return {
    ...{ audience, id, hash, services },
    title: stored.facts.title,
    type: stored.facts.type,
    path: entryAddress(audience, id),
    places: [...placesOf(stored.tree).values()].map(({ key, title, depth }) => ({
      ...{ key, title, depth },
    })),
    notes: notes.map(noteSheet),
    servicesAdded: replaced
      .filter((one) => one.audience === audience && concerns(one, id, services))
      .map(serviceSheet),
    fromAbove: fromAbove
      .filter(
        (one) =>
          one.kind === 'note' || concerns({ ...one.content, entry: one.entry }, id, services),
      )
      .map((one) => ({ ...saidAbove(one), from: inOneLine(speakerOf(one, site)) })),
  };
}

/** A service that the entry leads to, replaced there or wherever it stands. */
const concerns = (
  replaced: { readonly service: string; readonly entry: string | null },
  id: string,
  services: EntrySheet['services'],
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
