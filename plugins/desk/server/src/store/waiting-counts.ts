import type { Core } from '@strapi/strapi';

/** Images of the sites of the scope that nobody described, nor called decorative. */
export const undescribedImages = (strapi: Core.Strapi): Promise<number> =>
  strapi.db.query('plugin::upload.file').count({
    where: {
      mime: { $startsWith: 'image/' },
      $and: [
        { $or: [{ alternativeText: { $null: true } }, { alternativeText: '' }] },
        { $or: [{ decorative: { $null: true } }, { decorative: false }] },
      ],
    } as never,
  });

/** Messages of visitors that nobody answered yet. */
export const unansweredMessages = (strapi: Core.Strapi): Promise<number> =>
  strapi.db.query('plugin::contact.contact-message').count({ where: { state: 'received' } });

/** Sites of the scope that the public cannot see yet. */
export const unlaunchedSites = async (strapi: Core.Strapi, limit: number) =>
  (await strapi.db.query('plugin::sites.site').findMany({
    select: ['id', 'name'],
    where: { launchedAt: { $null: true }, closedAt: { $null: true } },
    orderBy: { name: 'asc' },
    limit,
  })) as readonly { readonly id: number; readonly name: string }[];
