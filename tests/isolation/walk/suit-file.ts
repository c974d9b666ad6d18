import { inPlatform } from '../../cast';
import { strapi } from '../../harness/booted';
import type { Planted } from './planting';
import type { Link } from './schema';

const files = () => strapi.db.connection<{ id: number; mime: string }>('files');

/** Works while planted files are of a kind that the attribute takes: only their site can be wrong. */
export async function withSuitedFiles<Result>(
  planted: readonly Planted[],
  { mime }: Pick<Link, 'mime'>,
  work: () => Promise<Result>,
): Promise<Result> {
  if (!mime) return work();
  const ids = planted.map(({ id }) => Number(id));
  const before = await inPlatform(() => files().whereIn('id', ids).select('id', 'mime'));
  await inPlatform(() => files().whereIn('id', ids).update({ mime }));
  try {
    return await work();
  } finally {
    for (const { id, mime: former } of before) {
      await inPlatform(() => files().where({ id }).update({ mime: former }));
    }
  }
}
