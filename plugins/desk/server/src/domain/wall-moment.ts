import { parisInstant, parisWallTime } from '#platform';

/** A date and a time as a clock on the wall of the town hall shows them: `2026-12-24T18:30`. */
export type WallMoment = string;

const SHAPE = /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))T((?:[01]\d|2[0-3]):[0-5]\d)$/;

export const isWallMoment = (text: string): boolean => SHAPE.test(text);

export function instantOf(moment: WallMoment): Date {
  const [, date = '', time = ''] = SHAPE.exec(moment) ?? [];
  return parisInstant(date, time);
}

export function wallMomentOf(instant: Date): WallMoment {
  const { date, minutes } = parisWallTime(instant);
  return `${date}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

const two = (value: number) => String(value).padStart(2, '0');
