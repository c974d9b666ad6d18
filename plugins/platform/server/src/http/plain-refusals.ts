import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { schemaOf } from '../entries/entries';
import { accidentOf, type Accident } from './accidents';
import { refusalOf } from './database-refusals';

const PUBLISHING =
  /^\/content-manager\/(?:collection|single)-types\/([^/]+)\/(?:.+\/)?actions\/(?:publish|unpublish|discard|bulkPublish|bulkUnpublish)$/;

interface Drafting {
  readonly options?: { readonly draftAndPublish?: boolean };
}

type Context = Parameters<Core.MiddlewareHandler>[0];

/**
 * What cannot be done is answered as a refusal, not as an accident: a statement that the fence or
 * a constraint refused, the publication of a type that has no drafts, an order that there is not, and Strapi's own refusals
 * when it stumbles after having pronounced them. A database out of reach and a full disk are told.
 */
export const plainRefusals =
  (_config: unknown, { strapi }: { strapi: Core.Strapi }): Core.MiddlewareHandler =>
  async (ctx, next) => {
    refuseDraftless(strapi, ctx.path);
    refuseOrderless(ctx.query);
    try {
      await next();
    } catch (error) {
      const accident = accidentOf(error);
      if (accident) return tell(strapi, ctx, accident, error);
      if (!(error instanceof TypeError && hasRefused(ctx))) throw refusalOf(error);
    }
  };

/** What is no fault of the request is said to its sender, and in the log. */
function tell(strapi: Core.Strapi, ctx: Context, accident: Accident, cause: unknown) {
  strapi.log.error(`${accident.name}: ${cause instanceof Error ? cause.message : String(cause)}`);
  ctx.status = accident.status;
  ctx.set('Retry-After', '60');
  ctx.body = { data: null, error: { ...accident, details: {} } };
}

function refuseDraftless(strapi: Core.Strapi, path: string) {
  const uid = PUBLISHING.exec(path)?.[1];
  const type = uid === undefined ? undefined : schemaOf<Drafting>(strapi, uid);
  if (!type || type.options?.draftAndPublish) return;
  throw new errors.ValidationError('Ce contenu n’a pas de brouillon : il est en ligne tel quel.');
}

/** A path with an empty step: `title.`, `../etc`. Strapi asks the database for an order of it. */
const EMPTY_STEP = /(^|,)\s*\.|\.\.|\.\s*([:,]|$)/;

function refuseOrderless(query: Context['query']) {
  const orders = Object.entries(query).flatMap(([name, value]) =>
    /^sort(\[|$)/.test(name) ? value : [],
  );
  if (!orders.some((order) => EMPTY_STEP.test(String(order)))) return;
  throw new errors.ValidationError('Cette liste ne peut pas être triée ainsi : rechargez la page.');
}

const hasRefused = ({ status, body }: Context) =>
  status >= 400 && status < 500 && body !== undefined && body !== null;
