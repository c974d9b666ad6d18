const WORDS: Readonly<Record<string, string>> = { midi: '12:00', minuit: '24:00' };

/** Hours, then perhaps « h », « heures », a colon or a point, then perhaps minutes and « mn ». */
const TYPED = /^(\d{1,2})(?:\s*(?:h|heures?|:|\.)\s*(?:(\d{2})\s*(?:mn|min|minutes)?)?)?$/;

/** As clocks show it, without a sign between. */
const FOUR_DIGITS = /^(\d{2})(\d{2})$/;

/**
 * The time of day, `HH:MM`, that people write « 9h », « 9 h », « 9:00 », « 9h30 », « 8 h 30 mn », « 0930 » or
 * « midi », with or without spaces of any kind; null when it is none.
 */
export function readTypedTime(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  const word = WORDS[text];
  if (word !== undefined) return word;
  const [, hours, minutes = '00'] = TYPED.exec(text) ?? FOUR_DIGITS.exec(text) ?? [];
  if (hours === undefined) return null;
  const time = `${hours.padStart(2, '0')}:${minutes}`;
  return isTimeOfDay(time) ? time : null;
}

/** « 9 h », « 9 h 30 », as people write it in French; `readTypedTime` reads it back. */
export function timeInWords(time: string): string {
  if (time === '24:00') return 'minuit';
  const [hours = '', minutes = '00'] = time.split(':');
  const hour = `${Number(hours)}\u202fh`;
  return minutes === '00' ? hour : `${hour}\u202f${minutes}`;
}

const isTimeOfDay = (time: string) => time <= '24:00' && time.slice(3) < '60';
