import type { Reader } from '#platform';
import { filesOf, type FileRow } from '#media';
import type { PageKind } from '../domain/page-kind';
import type { PageRow } from '../domain/page-tree';

const UID = 'plugin::pages.page';

/** A published page as menus and maps need it; instants as ISO text. */
export type OutlineRow = PageRow & {
  readonly kind: PageKind;
  readonly publishFrom: string | null;
  readonly publishUntil: string | null;
  readonly updatedAt: string;
};

export interface QuickLinkRow {
  readonly title: string;
  readonly description: string | null;
  readonly target: string;
}

export interface MemberRow {
  readonly first_name: string;
  readonly last_name: string;
  readonly office: string | null;
  readonly delegation: string | null;
  readonly portrait: FileRow[];
}

export interface ReminderRow {
  readonly title: string;
  readonly detail: string | null;
  /** `YYYY-MM-DD` */
  readonly happens_on: string;
  readonly target: string | null;
}

export interface UsefulNumberRow {
  readonly name: string;
  readonly phone: string | null;
  readonly details: string | null;
}

/** What only the home page shows: its own text, when it is published, and the lists of the site. */
export interface HomeRows {
  readonly lead: string | null;
  readonly picture: FileRow[];
  readonly quickLinks: QuickLinkRow[];
  readonly reminders: ReminderRow[];
  readonly usefulNumbers: UsefulNumberRow[];
  readonly mayor: MemberRow | null;
}

export interface Outline {
  readonly rows: OutlineRow[];
  /** Asked for with `home`. */
  readonly home: HomeRows | null;
}

const ROWS = `
coalesce((select json_agg(json_build_object(
    'id', p.document_id, 'title', p.title, 'slug', p.slug, 'kind', p.kind,
    'isHome', p.kind = 'home', 'position', p.position, 'inMenu', p.in_menu,
    'parentId', parent.document_id, 'publishFrom', p.publish_from,
    'publishUntil', p.publish_until, 'updatedAt', p.updated_at))
  from pages p
  left join pages_parent_lnk l on l.page_id = p.id
  left join pages parent on parent.id = l.inv_page_id
 where p.site_key = :site and p.published_at is not null), '[]')`;

export const MEMBER = `m.first_name, m.last_name, m.office, m.delegation,
  ${filesOf({ id: 'm.id', type: 'plugin::pages.council-member', field: 'portrait' })} as portrait`;

const list = (columns: string, table: string, tail: string) =>
  `coalesce((select json_agg(to_json(t)) from (select ${columns} from ${table} x
     where x.site_key = :site ${tail}) t), '[]')`;

const USEFUL_NUMBERS = list(
  'x.name, x.phone, x.details',
  'useful_numbers',
  'order by x.position, x.id',
);

const HOME = `
(select json_build_object('lead', p.lead, 'picture', ${filesOf({ id: 'p.id', type: UID, field: 'picture' })},
    'quickLinks', ${list('x.title, x.description, x.target', 'quick_links', 'order by x.position, x.id limit 6')},
    'reminders', ${list('x.title, x.detail, x.happens_on::text, x.target', 'reminders', 'and x.happens_on >= :today order by x.happens_on limit 5')},
    'usefulNumbers', ${list('x.name, x.phone, x.details', 'useful_numbers', 'order by x.position, x.id limit 4')},
    'mayor', (select to_json(t) from (select ${MEMBER} from council_members m
       where m.site_key = :site order by m.rank, m.id limit 1) t))
  from (select 1) always
  left join pages p on p.site_key = :site and p.published_at is not null and p.kind = 'home'
 limit 1)`;

/** The published pages of a site and, for its home, all that it shows: one statement. */
export async function readOutline(
  reader: Reader,
  site: number,
  today: string,
  withHome: boolean,
): Promise<Outline> {
  const sql = `select ${ROWS} as rows, ${withHome ? HOME : 'null'} as home`;
  const [outline] = await reader.rows<Outline>(sql, { site, today });
  return outline ?? { rows: [], home: null };
}

export interface PageText {
  readonly title: string;
  readonly kind: PageKind;
  readonly lead: string | null;
  readonly body: string | null;
  readonly picture: FileRow[];
}

const TEXT = `
select p.title, p.kind, p.lead, p.body, ${filesOf({ id: 'p.id', type: UID, field: 'picture' })} as picture
  from pages p
 where p.site_key = :site and p.published_at is not null and p.document_id = :id limit 1`;

export async function readPage(reader: Reader, site: number, id: string): Promise<PageText | null> {
  const [page] = await reader.rows<PageText>(TEXT, { site, id });
  return page ?? null;
}

export async function readMembers(reader: Reader, site: number): Promise<MemberRow[]> {
  const sql = `select ${MEMBER} from council_members m where m.site_key = :site order by m.rank, m.id`;
  return reader.rows<MemberRow>(sql, { site });
}

export async function readUsefulNumbers(reader: Reader, site: number): Promise<UsefulNumberRow[]> {
  const sql = `select ${USEFUL_NUMBERS} as numbers`;
  const [row] = await reader.rows<{ numbers: UsefulNumberRow[] }>(sql, { site });
  return row?.numbers ?? [];
}
