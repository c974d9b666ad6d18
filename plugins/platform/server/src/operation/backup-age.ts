const DAY = 24 * 3_600_000;

/** A backup each night: after two days, one was missed and nobody mended it. */
const LATE_AFTER_MS = 2 * DAY;

export const isBackupLate = (finishedAt: Date | null, now: Date): boolean =>
  finishedAt === null || now.getTime() - finishedAt.getTime() > LATE_AFTER_MS;
