import type { PublicRequest } from '../routing/answer';
import type { Contribution, Part } from './contributors';
import { earliest } from './earliest';

/** What the parts contribute to a site, in their order; those whose module it lacks are not asked. */
export async function gather<Entry>(
  parts: readonly Part<Entry>[],
  request: PublicRequest,
): Promise<Contribution<Entry>> {
  const { modules } = request.site;
  const wanted = parts.filter(({ module }) => module === undefined || modules.includes(module));
  const gathered = await Promise.all(wanted.map(({ read }) => read(request)));
  return {
    entries: gathered.flatMap(({ entries }) => entries),
    staleAt: gathered.map(({ staleAt }) => staleAt).reduce(earliest, null),
  };
}
