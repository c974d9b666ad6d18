import { platform, type JournalEntry } from '#platform';
import { fr } from '../../../plugins/platform/admin/src/translations/fr';
import { kindNames } from '../../../plugins/platform/server/src/http/journal-kinds';
import {
  cahors,
  enrol,
  EVERYWHERE,
  helene,
  inPlatform,
  ines,
  signIn,
  siteOf,
  type CastSite,
  type Client,
} from '../../cast';
import { strapi } from '../../harness/booted';
import { phonePhoto } from '../../uploads/samples';

export const NEWS = '/content-manager/collection-types/plugin::news.news-item';

/** Where Hélène works: in the site of Cahors, or on the whole platform. */
export let inTown: Client;
export let everywhere: Client;
export let town: CastSite;
export let photo: Buffer;

/** What a write says of what it made: the ids by which the next one names it. */
interface Made {
  readonly id: number;
  readonly documentId: string;
}

/** Hélène signs in, in town and everywhere. */
export async function openDesk(): Promise<void> {
  town = await siteOf(cahors);
  await enrol(helene, EVERYWHERE);
  await enrol(ines, town);
  inTown = await signIn(helene, town);
  everywhere = await signIn(helene);
  photo = await phonePhoto(400, 300);
}

export const unwrap = (body: unknown): Made => {
  const content = (body as { data?: Made } | null)?.data ?? (body as Made | Made[]);
  return (Array.isArray(content) ? content[0] : content) as Made;
};

export const news = async (title: string): Promise<Made> =>
  unwrap((await inTown.post(NEWS, { title })).body);

export const upload = async (name: string): Promise<Made> =>
  unwrap(
    (
      await inTown
        .send('post', '/upload')
        .field('fileInfo', JSON.stringify({ name, alternativeText: 'Le pont' }))
        .attach('files', photo, name)
    ).body,
  );

export const folder = async (name: string): Promise<Made> =>
  unwrap((await inTown.post('/upload/folders', { name, parent: null })).body);

export const made = async (path: string, body: object): Promise<Made> =>
  unwrap((await everywhere.post(path, body)).body);

/** Lines that were added while something is done, oldest first. */
export async function linesOf(work: () => Promise<{ status: number }>): Promise<JournalEntry[]> {
  const read = () => inPlatform(() => platform(strapi).journal.entries({ limit: 30 }));
  const [latest] = await read();
  const { status } = await work();
  expect(status).toBeLessThan(300);
  const known = BigInt(latest?.id ?? 0);
  return (await read()).filter(({ id }) => BigInt(id) > known).reverse();
}

type Line = readonly [action: string, kind: string, label: string | undefined];
export type Write = readonly [
  what: string,
  /** Prepares, and returns what is to be watched. */
  prepare: () => Promise<() => Promise<{ status: number }>>,
  lines: readonly Line[],
  where?: 'platform',
];

/** The journal says each of them in the words of the screen, once for each thing, where it belongs. */
export function tellsEach(writes: readonly Write[]): void {
  const written = writes.map(([what, prepare, lines, where]) => ({ what, prepare, lines, where }));

  test.each(written)('$what is told in words, once for each thing', async (write) => {
    const lines = await linesOf(await write.prepare());
    const kindOf = kindNames(strapi);
    const told = lines.map(({ action, subject, label }) => [
      fr[`action.${action}` as keyof typeof fr],
      kindOf(subject),
      label,
    ]);
    expect(told).toHaveLength(write.lines.length);
    expect(told).toEqual(expect.arrayContaining([...write.lines]));
    for (const { actor, site, documentId } of lines) {
      expect(actor.name).toBe('Hélène Cassan');
      expect(site).toBe(write.where === 'platform' ? 0 : town.key);
      expect(documentId).toEqual(expect.any(String));
    }
  });
}
