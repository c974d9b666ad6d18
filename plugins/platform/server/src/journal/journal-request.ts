import type { Core } from '@strapi/strapi';
import { rowsOf } from '../entries/entries';
import { currentConnection } from '../scope/current-connection';
import { currentSite } from '../scope/scope';
import { platform } from '../services';
import { FILE, FOLDER, actOf, isOfPlatform, type Act } from './acts';
import { currentActor } from './current-actor';
import { PLATFORM_KEY } from './journal';
import { thingsIn, type Thing } from './things';

interface Route {
  readonly path?: string;
  readonly info?: { readonly pluginName?: string };
}

/** What an administration request tells the journal. */
export interface AdminRequest {
  readonly method: string;
  readonly status: number;
  readonly body: unknown;
  readonly request: { readonly body?: unknown };
  readonly params?: Readonly<Record<string, string>>;
  readonly state: {
    readonly route?: Route;
    readonly journalled?: boolean;
  };
}

type Sites = ReadonlyMap<string | undefined, number>;

/**
 * Lets the request do its work, and records what it wrote when nobody did by then: documents and
 * files keep their own entries; folders and what moves, accounts, roles and settings do not.
 */
export async function journalRequest(
  strapi: Core.Strapi,
  request: AdminRequest,
  work: () => Promise<unknown>,
): Promise<void> {
  const act = actOf(request.method, addressOf(request.state.route));
  const sites = act ? await sitesOfNamed(strapi, request) : new Map<string, number>();
  await work();
  if (!act || request.status >= 400 || request.state.journalled) return;
  for (const thing of await writtenBy(strapi, act, request)) {
    await record(strapi, act, thing, sites);
  }
}

/** `/upload/folders/:id`: Strapi keeps the plugin's prefix apart. */
const addressOf = ({ path = '', info }: Route = {}) =>
  info?.pluginName ? `/${info.pluginName}${path}` : path;

const record = (strapi: Core.Strapi, act: Act, { kind, ...thing }: Thing, sites: Sites) =>
  platform(strapi).journal.record({
    action: act.action,
    subject: kind ? { files: FILE, folders: FOLDER }[kind] : act.subject,
    ...thing,
    ...currentActor(strapi),
    ...(isOfPlatform(act) ? { site: PLATFORM_KEY } : { site: sites.get(thing.documentId) }),
  });

async function writtenBy(strapi: Core.Strapi, { subject }: Act, request: AdminRequest) {
  const { body, params } = request;
  const things = thingsIn(body);
  const isNamed = things.some(({ label }) => label !== undefined);
  return isNamed || subject !== '/admin/roles' ? things : [await roleNamed(strapi, params?.['id'])];
}

/** The answer to a change of its permissions does not name the role. */
async function roleNamed(strapi: Core.Strapi, id: string | undefined): Promise<Thing> {
  const role = await rowsOf<{ name: string }>(strapi, 'admin::role').findOne({ where: { id } });
  return { ...(id ? { documentId: id } : {}), ...(role ? { label: role.name } : {}) };
}

interface Naming {
  readonly fileIds?: readonly number[];
  readonly folderIds?: readonly number[];
}

/** Somebody of the whole platform works in no site: each file and folder then says its own. */
async function sitesOfNamed(strapi: Core.Strapi, request: AdminRequest): Promise<Sites> {
  const path = addressOf(request.state.route);
  if (currentSite() !== null || !path.startsWith('/upload')) return new Map();
  const { fileIds, folderIds } = (request.request.body ?? {}) as Naming;
  const id = request.params?.['id'];
  return new Map([
    ...(await sitesOf(strapi, 'files', plain(fileIds))),
    ...(await sitesOf(strapi, 'upload_folders', plain(id ? [id] : folderIds))),
  ]);
}

const plain = (ids: unknown): number[] =>
  Array.isArray(ids) ? ids.map(Number).filter(Number.isSafeInteger) : [];

async function sitesOf(strapi: Core.Strapi, table: string, ids: readonly number[]) {
  if (ids.length === 0) return [];
  const knex = await currentConnection(strapi);
  const rows: { document_id: string; site_key: number }[] = await knex(table)
    .whereIn('id', ids)
    .select('document_id', 'site_key');
  return rows.map((row) => [row.document_id, row.site_key] as const);
}
