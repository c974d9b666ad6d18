import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { currentConnection, readerWithin, rowsOf } from '#platform';
import { notReadyMessage, type LaunchRequirements } from '../domain/launch-requirement';
import { loadIdentity } from '../store/site-identity';

const SITE = 'plugin::sites.site';

interface Write {
  readonly documentId?: string;
  readonly data?: { readonly launchedAt?: unknown };
}

/** A date of launch that is typed in a form opens a site no sooner than the checklist does. */
export function checkLaunches(
  strapi: Core.Strapi,
  requirements: Pick<LaunchRequirements, 'judge'>,
): void {
  strapi.documents.use(async (context, next) => {
    const { documentId, data } = context.params as Write;
    const launches = context.uid === SITE && context.action === 'update' && data?.launchedAt;
    if (launches && documentId) await requireReady(strapi, requirements, documentId);
    return next();
  });
}

async function requireReady(
  strapi: Core.Strapi,
  requirements: Pick<LaunchRequirements, 'judge'>,
  documentId: string,
) {
  const row = await rowsOf<{ id: number; launchedAt: string | null }>(strapi, SITE).findOne({
    where: { documentId },
  });
  if (!row || row.launchedAt) return;
  const site = await loadIdentity(strapi, row.id, readerWithin(await currentConnection(strapi)));
  const steps = site ? await requirements.judge(site) : [];
  if (steps.some(({ met }) => !met)) throw new errors.ValidationError(notReadyMessage(steps));
}
