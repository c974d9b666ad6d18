import { inPlatform, type CastSite } from '../../cast';
import { strapi } from '../../harness/booted';
import { linksOf, ownedTypes, type Schema } from './schema';
import { specimen } from './specimen';

/** Rows of one type on one site: a draft, and its published version where the type has one. */
export interface Planted {
  readonly schema: Schema;
  readonly documentId: string;
  readonly id: number;
  readonly ids: readonly number[];
}

export type Garden = ReadonlyMap<string, Planted>;

interface Row {
  readonly id: number;
  readonly documentId: string;
}

const SITE = 'plugin::sites.site';

/** Plants on the site one entry of every site-owned type, with the mark in all its texts. */
export async function plant(site: CastSite, mark: string): Promise<Garden> {
  const garden = new Map<string, Planted>();
  await inPlatform(async () => {
    for (const schema of targetsFirst(ownedTypes())) {
      garden.set(schema.uid, await plantOne(schema, site, mark, garden));
    }
  });
  return garden;
}

async function plantOne(schema: Schema, site: CastSite, mark: string, garden: Garden) {
  const rows = strapi.db.query(schema.uid as never);
  if (schema.uid === SITE) return markSite(schema, site, mark);
  const data = {
    ...specimen(schema, mark, (target) => garden.get(target)?.id),
    siteKey: site.key,
  };
  const withDraft = schema.options?.draftAndPublish === true;
  const first = withDraft ? { ...data, publishedAt: null } : data;
  const { id, documentId } = (await rows.create({ data: first })) as Row;
  if (!withDraft) return { schema, documentId, id, ids: [id] };
  const second = { ...data, documentId, publishedAt: new Date() };
  const published = (await rows.create({ data: second })) as Row;
  return { schema, documentId, id, ids: [id, published.id] };
}

/** The site itself is there already; what it says of itself is marked. */
async function markSite(schema: Schema, { key, documentId }: CastSite, mark: string) {
  const data = { name: mark, tagline: mark, previewToken: mark, publicationDirector: mark };
  await strapi.db.query(SITE).update({ where: { id: key }, data });
  return { schema, documentId, id: key, ids: [key] };
}

/** An entry can point only to rows that were planted before it. */
function targetsFirst(schemas: readonly Schema[]): Schema[] {
  const ordered = new Set<Schema>();
  const visit = (schema: Schema, path: readonly Schema[] = []) => {
    if (path.includes(schema)) return;
    for (const { target } of linksOf(schema)) {
      const next = schemas.find(({ uid }) => uid === target);
      if (next) visit(next, [...path, schema]);
    }
    ordered.add(schema);
  };
  schemas.forEach((schema) => visit(schema));
  return [...ordered];
}
