import { overtakenSentence, type Details, type Overtaken } from '#platform';
import type { AdditionRefusal } from '../actions/keep-addition';
import type { Context } from './site-at-work';

const REFUSALS: Record<AdditionRefusal, string> = {
  'addition-unknown': 'Ce texte n’existe plus : revenez à la liste.',
  overtaken:
    'Pour n’effacer le texte de personne, le vôtre n’a pas été enregistré. Il est toujours sur cette page.',
  invalid: 'Rien n’est enregistré : corrigez ce qui est signalé.',
};

/** What a refused order answers: its status, its sentence, and what the form needs to go on. */
export function refused(ctx: Context, reason: AdditionRefusal, details: Details = {}): void {
  const message = REFUSALS[reason];
  if (reason === 'addition-unknown') return ctx.notFound(message);
  if (reason === 'invalid') return ctx.badRequest(message, details);
  const overtaken = details as unknown as Overtaken;
  const { id } = (ctx.state as { user: { id: number } }).user;
  ctx.conflict(`${overtakenSentence(overtaken, id)} ${message}`, { asOf: overtaken.at });
}

export const INCOMPLETE = 'La demande est incomplète : rechargez la page et recommencez.';
