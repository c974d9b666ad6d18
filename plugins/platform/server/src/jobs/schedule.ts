/** One line of `config/schedules.ts`: cron in Europe/Paris. */
export interface Schedule {
  readonly job: string;
  readonly cron: string;
}
