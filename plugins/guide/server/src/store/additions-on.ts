import type { Reader } from '#platform';
import type { LocalService, Note } from '../domain/addition';
import type { Audience } from '../domain/audience';
import type { Standpoint } from '../domain/standpoint';
import { ABOUT_ENTRY, additionsHere, standingAt, type AdditionRow } from './additions-here';

/** What pages of entries show. */
export const ON_ENTRIES = ['note', 'service'] as const;

const ADDITIONS = additionsHere(ON_ENTRIES, ABOUT_ENTRY);

/** Notes and services on an entry, of a site and of the bodies above it, whatever their windows. */
export async function additionsOn(
  reader: Reader,
  entry: { readonly audience: Audience; readonly id: string },
  site: number,
  standpoint: Standpoint,
): Promise<(Note | LocalService)[]> {
  const rows = await reader.rows<Timed>(ADDITIONS, { ...entry, ...standingAt(site, standpoint) });
  return rows.map(({ publishFrom, publishUntil, savedAt, ...row }) =>
    additionIn({
      ...row,
      publishFrom: publishFrom?.toISOString() ?? null,
      publishUntil: publishUntil?.toISOString() ?? null,
      savedAt: savedAt.toISOString(),
    }),
  );
}

type Timed = Omit<AdditionRow, 'publishFrom' | 'publishUntil' | 'savedAt'> & {
  readonly publishFrom: Date | null;
  readonly publishUntil: Date | null;
  readonly savedAt: Date;
};

/** A row of one of these kinds, whose content has the names that our tables give. */
export function additionIn({ kind, content, ...row }: AdditionRow): Note | LocalService {
  if (kind === 'service') {
    const { service, label, href, reason } = content;
    const said = { service: service ?? '', label: label || null, href: href || null };
    return { ...row, kind, content: { ...said, reason: reason || null } };
  }
  const { place, side, title, body } = content;
  const said = { place: place ?? '', title: title ?? '', body: body ?? '' };
  return {
    ...row,
    kind: 'note',
    content: { ...said, side: side === 'after' ? 'after' : 'before' },
  };
}
