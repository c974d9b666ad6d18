import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { schemaOf } from '../entries/entries';

interface Route {
  readonly path: string;
  config?: { policies?: unknown[] };
}

interface Router {
  readonly routes: readonly Route[];
}

interface Context {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly request?: { readonly body?: unknown };
}

interface Schema {
  readonly pluginOptions?: { readonly 'content-manager'?: { readonly visible?: boolean } };
}

/** They tell how a form is laid out, and nothing of what it holds. */
const LAYOUT = /\/configuration$/;

const POLICY = 'plugin::platform.listed-type';
const UNKNOWN = 'Ce type de contenu n’existe pas.';

/**
 * A type that the content manager does not list holds what people wrote, or what is served by
 * routes of its own. Strapi only leaves it out of the menu: whoever knows its name reads it there.
 * Here it is answered as a type that does not exist, whatever is asked of it and by whom.
 */
export function closeHiddenTypes(strapi: Core.Strapi): void {
  const routers = strapi.plugin('content-manager').routes as unknown as Record<string, Router>;
  for (const { path, config } of Object.values(routers).flatMap(({ routes }) => routes)) {
    if (!config?.policies || LAYOUT.test(path)) continue;
    const isGuarded = config.policies[0] === 'admin::isAuthenticatedAdmin';
    config.policies.splice(isGuarded ? 1 : 0, 0, POLICY);
  }
}

/** The policy `plugin::platform.listed-type`. */
export function listedType(
  ctx: Context,
  _config: unknown,
  { strapi }: { strapi: Core.Strapi },
): boolean {
  if (namedTypes(ctx).every((uid) => isListed(strapi, uid))) return true;
  throw new errors.NotFoundError(UNKNOWN);
}

/** The types that a request names: in its address, in its query or in its body. */
function namedTypes({ params, query, request }: Context): string[] {
  const body = (request?.body ?? {}) as Readonly<Record<string, unknown>>;
  const named = [
    params['model'],
    params['uid'],
    params['contentType'],
    query?.['contentType'],
    body['contentTypeUID'],
    body['contentType'],
  ];
  return named.filter((uid) => typeof uid === 'string');
}

function isListed(strapi: Core.Strapi, uid: string): boolean {
  const schema = schemaOf<Schema>(strapi, uid);
  return schema !== undefined && schema.pluginOptions?.['content-manager']?.visible !== false;
}
