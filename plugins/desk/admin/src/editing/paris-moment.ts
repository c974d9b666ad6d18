/** `2026-11-22T09:47` of the clocks of the commune, wherever the browser is. */
export const parisMoment = (instant: Date): string =>
  instant.toLocaleString('sv-SE', { timeZone: 'Europe/Paris' }).slice(0, 16).replace(' ', 'T');

/** Whether a moment of the commune's clocks, as a form holds it, is still to come. */
export const isToCome = (moment: unknown, now = new Date()): boolean =>
  typeof moment === 'string' && moment > parisMoment(now);
