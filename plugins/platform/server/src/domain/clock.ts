/** Where the present comes from; injected, so that every rule about time can be tried. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

export function fixedClock(instant: Date | string): Clock {
  return { now: () => new Date(instant) };
}

export interface SteppableClock extends Clock {
  moveTo(instant: Date | string): void;
  advance(minutes: number): void;
}

export function steppableClock(start: Date | string): SteppableClock {
  let present = new Date(start);
  return {
    now: () => new Date(present),
    moveTo: (instant) => {
      present = new Date(instant);
    },
    advance: (minutes) => {
      present = new Date(present.getTime() + minutes * 60_000);
    },
  };
}
