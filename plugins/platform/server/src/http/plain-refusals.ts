import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { schemaOf } from '../entries/entries';
import { refusalOf } from './database-refusals';

const PUBLISHING =
  /^\/content-manager\/(?:collection|single)-types\/([^/]+)\/(?:.+\/)?actions\/(?:publish|unpublish|discard|bulkPublish|bulkUnpublish)$/;

interface Drafting {
  readonly options?: { readonly draftAndPublish?: boolean };
}

type Context = Parameters<Core.MiddlewareHandler>[0];

/**
 * What cannot be done is answered as a refusal, not as an accident: a statement that the fence or
 * a constraint refused, the publication of a type that has no drafts, and Strapi's own refusals
 * when it stumbles after having pronounced them.
 */
export const plainRefusals =
  (_config: unknown, { strapi }: { strapi: Core.Strapi }): Core.MiddlewareHandler =>
  async (ctx, next) => {
    refuseDraftless(strapi, ctx.path);
    try {
      await next();
    } catch (error) {
      if (!(error instanceof TypeError && hasRefused(ctx))) throw refusalOf(error);
    }
  };

function refuseDraftless(strapi: Core.Strapi, path: string) {
  const uid = PUBLISHING.exec(path)?.[1];
  const type = uid === undefined ? undefined : schemaOf<Drafting>(strapi, uid);
  if (!type || type.options?.draftAndPublish) return;
  throw new errors.ValidationError('Ce contenu n’a pas de brouillon : il est en ligne tel quel.');
}

const hasRefused = ({ status, body }: Context) =>
  status >= 400 && status < 500 && body !== undefined && body !== null;
