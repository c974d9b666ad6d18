import { z } from 'zod';
import { operation, type PublicRequest } from '#web';
import { AUDIENCES } from '../domain/audience';
import type { OwnEntry } from '../domain/own-entry';
import { allOwnEntries, ownEntriesAt } from '../store/own-entries';
import { ownEntryAddress } from './guide-address';
import type { GuideDesk } from './guide-desk';
import { entryLeadingHome } from './lead-home';
import { askingFrom, shownNow } from './own-entries-here';

const entry = z.object({
  slug: z.string(),
  title: z.string(),
  url: z.url(),
  summary: z.string().nullable(),
  audience: z.enum(AUDIENCES),
  theme: z.string().nullable().describe('Page du guide où la fiche est rangée : N123'),
  reach: z.enum(['site', 'epci', 'department', 'platform']).describe('Pour qui elle est écrite'),
  publisher: z.string().describe('La collectivité qui l’a écrite'),
  updatedAt: z.iso.datetime(),
});

const wholeEntry = entry.extend({ body: z.string().describe('HTML') });

const list = operation({
  path: '/api/guide/local',
  summary: 'Les fiches que la collectivité, et celles qui la servent, ont écrites elles-mêmes',
  answer: z.object({ items: z.array(entry) }),
  async read(request) {
    const found = await allOwnEntries(askingFrom(request));
    const { entries, staleAt } = shownNow(found, request.now);
    return { value: { items: entries.map((one) => present(one, request)) }, staleAt };
  },
});

const one = ({ originOf }: Pick<GuideDesk, 'originOf'>) =>
  operation({
    path: '/api/guide/local/:slug',
    summary: 'Une de ces fiches, entière',
    params: { slug: 'Dernière partie de l’adresse de la fiche' },
    answer: wholeEntry,
    async read(request) {
      const found = await ownEntriesAt(askingFrom(request), request.params['slug'] ?? '');
      const { entries, staleAt } = shownNow(found, request.now);
      const [nearest] = entries;
      if (!nearest) return null;
      const { body } = await entryLeadingHome(nearest, request.site.key, originOf);
      return { value: { ...present(nearest, request), body }, staleAt };
    },
  });

export const ownEntryOperations = (desk: GuideDesk) => [list, one(desk)];

const present = (
  { slug, title, summary, audience, theme, reach, from, savedAt }: OwnEntry,
  { origin, site }: PublicRequest,
): z.output<typeof entry> => ({
  ...{ slug, title, summary, audience, reach },
  url: origin + ownEntryAddress(slug),
  theme: theme || null,
  publisher: from?.body ?? site.collectivity?.name ?? site.name,
  updatedAt: savedAt.toISOString(),
});
