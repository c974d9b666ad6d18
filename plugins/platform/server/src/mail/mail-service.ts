import type { Core } from '@strapi/strapi';
import { systemClock } from '../domain';
import type { Settings } from '../domain/settings';
import type { Jobs } from '../jobs/job';
import { PLATFORM_KEY } from '../journal/journal';
import type { SiteNames } from '../journal/site-names';
import { currentSite } from '../scope/scope';
import { forgetMailsJob } from './forget-mails';
import { letterForm, type Letter } from './letter';
import { ensureMailIndexes } from './mail-indexes';
import { addressOfSender } from './mail-address';
import type { Mail, Turn } from './mail';
import { countUnsettled, listMails, type MailFilter } from './mail-list';
import { CANCELLABLE, RESENDABLE } from './mail-state';
import type { Sender } from './message';
import { createOutbox } from './outbox';
import { persistently } from './persistently';
import { sendMail } from './send-mail';
import { mailToSend, sendMailJob } from './send-mail-job';
import { smtpPost } from './smtp-post';

interface Deps {
  readonly strapi: Core.Strapi;
  readonly settings: Settings;
  readonly jobs: Jobs;
  readonly siteNames: SiteNames;
}

export type MailService = ReturnType<typeof createMailService>;

/** The outbox: letters leave by a job, after the transaction that queued them. */
export function createMailService({ strapi, settings, jobs, siteNames }: Deps) {
  const outbox = createOutbox(strapi);
  const clock = systemClock;

  const enqueue = (
    { site, documentId, round, attempts }: Pick<Mail, 'site' | keyof Turn>,
    at: Date,
  ) => jobs.enqueue(mailToSend, { site, documentId, round, attempts }, { startAfter: at });

  async function sender(): Promise<Sender> {
    const site = currentSite() ?? PLATFORM_KEY;
    const names = await siteNames.of([site]);
    return {
      name: names.get(site) ?? settings.operator.name,
      address: addressOfSender(settings.mail.from),
      domain: settings.platformDomain,
    };
  }

  const send = sendMail({
    claim: (turn, now) => outbox.claim(turn, now),
    sender,
    post: smtpPost(strapi),
    clock,
    // What the server answered is known here only.
    settle: (taken, after) =>
      persistently(async () =>
        strapi.db.transaction(async () => {
          const isNew = await outbox.settle(taken, after);
          if (isNew && after.nextAttemptAt) await enqueue(taken, after.nextAttemptAt);
        }),
      ),
  });

  return {
    /**
     * Puts a letter in the outbox, in the current transaction when there is one: it leaves only if
     * that commits. In the name of the site in scope, or of the platform where there is none.
     */
    queue: async (letter: Letter): Promise<{ documentId: string }> =>
      strapi.db.transaction(async () => {
        const now = clock.now();
        const site = currentSite() ?? PLATFORM_KEY;
        const documentId = await outbox.insert(letterForm.parse(letter), site, now);
        await enqueue({ site, documentId, round: 1, attempts: 0 }, now);
        return { documentId };
      }),

    /** Sends again, at once, what did not arrive or nobody knows of; null when it cannot be. */
    resend: async (documentId: string): Promise<Mail | null> =>
      strapi.db.transaction(async () => {
        const now = clock.now();
        const mail = await outbox.requeue(documentId, RESENDABLE, now);
        if (mail) await enqueue(mail, now);
        return mail;
      }),

    /** Keeps what still waits from leaving; null when it is too late. */
    cancel: (documentId: string): Promise<Mail | null> =>
      outbox.cancel(documentId, CANCELLABLE, clock.now()),

    list: (filter: MailFilter) => listMails(strapi, filter),

    /** Mails that have not arrived, by state. */
    counts: () => countUnsettled(strapi),

    async defineJobs() {
      await ensureMailIndexes(strapi.db.connection);
      await jobs.define(sendMailJob(send));
      await jobs.define(forgetMailsJob(strapi, clock));
    },
  };
}
