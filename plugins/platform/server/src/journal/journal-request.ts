import type { Core } from '@strapi/strapi';
import { platform } from '../services';
import { currentActor } from './current-actor';

interface Route {
  readonly path?: string;
  readonly info?: { readonly pluginName?: string };
}

/** What a finished administration request tells the journal. */
export interface FinishedRequest {
  readonly method: string;
  readonly status: number;
  readonly body: unknown;
  readonly state: { readonly route?: Route; readonly journalled?: boolean };
}

const ACTIONS: Record<string, string> = {
  POST: 'created',
  PUT: 'updated',
  PATCH: 'updated',
  DELETE: 'deleted',
};

/** They are sent by POST, and change nothing. */
const READING_ROUTES = [
  '/permissions/check',
  '/uid/generate',
  '/uid/check-availability',
  '/actions/countManyEntriesDraftRelations',
  '/actions/count-draft-relations',
];

/**
 * Records a write that did not go through the document service, which keeps its own entries:
 * files and folders of the library, accounts, roles, settings.
 */
export async function journalRequest(strapi: Core.Strapi, request: FinishedRequest): Promise<void> {
  const action = ACTIONS[request.method];
  const path = addressOf(request.state.route);
  if (!action || request.status >= 400 || request.state.journalled) return;
  if (READING_ROUTES.some((end) => path.endsWith(end))) return;
  await platform(strapi).journal.record({
    action,
    subject: subjectOf(path),
    ...thing(request.body),
    ...currentActor(strapi),
  });
}

/** `/upload/folders/:id`: Strapi keeps the plugin's prefix apart. */
const addressOf = ({ path = '', info }: Route = {}) =>
  info?.pluginName ? `/${info.pluginName}${path}` : path;

function subjectOf(path: string): string {
  if (path.startsWith('/upload/folders')) return 'plugin::upload.folder';
  return path.startsWith('/upload') ? 'plugin::upload.file' : path;
}

interface Named {
  readonly documentId?: unknown;
  readonly name?: unknown;
  readonly title?: unknown;
}

/** The entry that an answer holds, however wrapped. */
function thing(body: unknown): { documentId?: string; label?: string } {
  const content = (body as { data?: unknown } | null)?.data ?? body;
  const entry = (Array.isArray(content) ? content[0] : content) as Named | null | undefined;
  const label = entry?.title ?? entry?.name;
  return {
    ...(typeof entry?.documentId === 'string' ? { documentId: entry.documentId } : {}),
    ...(typeof label === 'string' ? { label } : {}),
  };
}
