import { clockTime, parisDate, parisWallTime } from '../domain';

/** When to try again, and nothing of whether there is such an account. */
export function waitMessage(until: Date, now: Date): string {
  return `Trop d’essais de suite. Réessayez ${whenInWords(until, now)}, ou demandez un nouveau mot de passe.`;
}

export const letterWaitMessage = (until: Date, now: Date): string =>
  `Plusieurs courriels ont déjà été demandés. Réessayez ${whenInWords(until, now)}, et regardez aussi dans les indésirables.`;

function whenInWords(until: Date, now: Date): string {
  const next = new Date(Math.ceil(until.getTime() / 60_000) * 60_000);
  const [hour, minute] = clockTime(parisWallTime(next).minutes).split(':');
  const tomorrow = parisDate(next) === parisDate(now) ? '' : 'demain ';
  return `${tomorrow}à ${Number(hour)} h ${minute}`;
}
