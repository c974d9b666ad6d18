import type { Core } from '@strapi/strapi';
import { AS_OF_HEADER } from '../../../shared/as-of';
import { wrapActions, type ActionContext, type Wrapper } from '../strapi/wrap-actions';
import { draftWrittenAt, overtakenSentence, overtakenSince, type Opened } from './overtaken';

const NOT_OVER_THEIRS = 'Votre texte n’a pas été enregistré, pour ne pas effacer le sien.';
const NOT_OVER_ONES_OWN = 'Ce texte-ci n’a pas été enregistré, pour ne pas effacer l’autre.';
const KEPT =
  'Rien n’est perdu : reprenez-le dans « Votre texte », à côté du formulaire ; sur un téléphone, sous la flèche en bas de l’écran.';

/**
 * A save of the content manager says when what it changes had been written. When it was saved
 * since, by somebody else or from another window, it is refused: the last one does not win in
 * silence. The answer says which writing the form holds from now on. Whoever sends no date (a
 * program, a list) is not asked.
 */
export function refuseOverwriting(strapi: Core.Strapi): void {
  const guard: Wrapper = async (ctx, answer) => {
    const opened = openedBy(ctx);
    if (!opened) return answer();
    const refusal = await refusalOf(strapi, opened, ctx);
    if (refusal) return ctx.conflict(refusal);
    const answered = await answer();
    const writtenAt = await draftWrittenAt(strapi, opened);
    if (writtenAt) ctx.set(AS_OF_HEADER, writtenAt.toISOString());
    return answered;
  };
  wrapActions(strapi, 'plugin::content-manager.collection-types', {
    update: guard,
    publish: guard,
  });
}

function openedBy(ctx: ActionContext): Opened | null {
  const { model: uid, id: documentId } = ctx['params'] as { model: string; id?: string };
  const { locale } = (ctx.request.body ?? {}) as Record<string, unknown>;
  const asOf = new Date(ctx.get(AS_OF_HEADER));
  if (documentId === undefined || Number.isNaN(asOf.getTime())) return null;
  return { uid, documentId, asOf, ...(typeof locale === 'string' ? { locale } : {}) };
}

async function refusalOf(
  strapi: Core.Strapi,
  opened: Opened,
  ctx: ActionContext,
): Promise<string | null> {
  const overtaken = await overtakenSince(strapi, opened);
  if (!overtaken) return null;
  const { id: reader } = (ctx.state as { user: { id: number } }).user;
  const why = overtaken.by?.id === reader ? NOT_OVER_ONES_OWN : NOT_OVER_THEIRS;
  return `${overtakenSentence(overtaken, reader)} ${why} ${KEPT}`;
}
