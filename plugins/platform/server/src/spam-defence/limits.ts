/** Accepted submissions within an hour. */
export interface HourlyLimits {
  readonly visitor: number;
  readonly site: number;
}

/** A submission without proof of work costs its sender nothing: fewer are taken. */
export const LIMITS: Readonly<Record<'proven' | 'confirmed', HourlyLimits>> = {
  proven: { visitor: 10, site: 200 },
  confirmed: { visitor: 4, site: 40 },
};

const HOUR_MS = 3_600_000;

export const hourOf = (now: Date): Date => new Date(Math.floor(now.getTime() / HOUR_MS) * HOUR_MS);

/** Minutes until the next hour begins, at least one. */
export const minutesLeft = (now: Date): number =>
  Math.max(1, Math.ceil((hourOf(now).getTime() + HOUR_MS - now.getTime()) / 60_000));
