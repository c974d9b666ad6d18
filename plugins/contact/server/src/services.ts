import type { Core } from '@strapi/strapi';
import { currentActor, platform, systemClock as clock } from '#platform';
import { answerMessage } from './actions/answer-message';
import { closeMessage, reopenMessage } from './actions/close-message';
import { submitMessage } from './actions/submit-message';
import { MESSAGE } from './content-types/uids';
import { newTrackingCode } from './domain/tracking-code';
import type { Message } from './domain/message';
import { dayOf as longDate } from './http/desk-of';
import { createInbox } from './store/inbox';
import { createMessages } from './store/messages';

/** The contact plugin's front counter. */
export type Contact = ReturnType<typeof createContact>;

export function createContact({ strapi }: { strapi: Core.Strapi }) {
  const { mail } = platform(strapi);
  const messages = createMessages(strapi);
  const journal = {
    /** A citizen's name stays out of what can never be erased. */
    record: (action: string, { trackingCode }: Message) =>
      platform(strapi).journal.record({
        action,
        subject: MESSAGE,
        label: trackingCode,
        ...currentActor(strapi),
      }),
  };
  const handling = { messages, journal, clock };
  return {
    messages,
    inbox: createInbox(strapi),
    submitMessage: submitMessage({
      messages,
      mail,
      clock,
      newTrackingCode,
      longDate,
      inTransaction: async (work) => await strapi.db.transaction(work),
    }),
    answerMessage: answerMessage({ ...handling, mail, longDate }),
    closeMessage: closeMessage(handling),
    reopenMessage: reopenMessage(handling),
  };
}

export const contact = (strapi: Core.Strapi): Contact =>
  strapi.plugin('contact').service('contact');
