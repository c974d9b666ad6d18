import type { Schedule } from '../plugins/platform/server/src/jobs/schedule';

/** Every recurring job of the platform, hours of Europe/Paris. */
const schedules: Schedule[] = [
  { job: 'platform.heartbeat', cron: '* * * * *' },
  { job: 'platform.forget-mails', cron: '10 3 * * *' },
  { job: 'platform.sweep-private-files', cron: '40 3 * * *' },
  { job: 'platform.forget-visits', cron: '20 3 * * *' },
  { job: 'media.erase-unfinished-uploads', cron: '50 3 * * *' },
  { job: 'contact.destroy-old-messages', cron: '10 4 * * *' },
  { job: 'guide.import-official', cron: '30 5 * * *' },
  { job: 'guide.tell-editors', cron: '20 * * * *' },
  { job: 'guide.import-directory', cron: '10 6 * * *' },
  { job: 'platform.forget-sign-in-failures', cron: '25 3 * * *' },
];

export default schedules;
