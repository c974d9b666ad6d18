import type { Core } from '@strapi/strapi';
import { AS_OF_HEADER } from '../../../shared/as-of';
import { wrapActions, type ActionContext, type Wrapper } from '../strapi/wrap-actions';
import { overtakenSentence, overtakenSince } from './overtaken';

const KEPT =
  'Votre texte n’a pas été enregistré, pour ne pas effacer le sien. Rien n’est perdu : reprenez-le dans « Votre texte », à côté du formulaire ; sur un téléphone, sous la flèche en bas de l’écran.';

/**
 * A save of the content manager says when what it changes had been written. When somebody else
 * saved since, it is refused: the last one does not win in silence. Whoever sends no date (a
 * program, a list) is not asked.
 */
export function refuseOverwriting(strapi: Core.Strapi): void {
  const guard: Wrapper = async (ctx, answer) => {
    const refusal = await refusalOf(strapi, ctx);
    return refusal ? ctx.conflict(refusal) : answer();
  };
  wrapActions(strapi, 'plugin::content-manager.collection-types', {
    update: guard,
    publish: guard,
  });
}

/** A form that is saved twice in a row may not have read its own first save yet. */
async function refusalOf(strapi: Core.Strapi, ctx: ActionContext): Promise<string | null> {
  const { model: uid, id: documentId } = ctx['params'] as { model: string; id?: string };
  const { locale } = (ctx.request.body ?? {}) as Record<string, unknown>;
  const asOf = new Date(ctx.get(AS_OF_HEADER));
  if (documentId === undefined || Number.isNaN(asOf.getTime())) return null;
  const opened = { uid, documentId, asOf, ...(typeof locale === 'string' ? { locale } : {}) };
  const overtaken = await overtakenSince(strapi, opened);
  const { id: reader } = (ctx.state as { user: { id: number } }).user;
  if (!overtaken || overtaken.by?.id === reader) return null;
  return `${overtakenSentence(overtaken, reader)} ${KEPT}`;
}
