import type { Core } from '@strapi/strapi';
import type { Journal, JournalRecord } from '../../journal/journal';
import { currentActor } from '../../journal/current-actor';
import type { MailService } from '../../mail/mail-service';
import { runInPlatform } from '../../scope/scope';
import type { FactorAccount } from './factor';
import { factorLetter, type FactorChange } from './factor-letters';

interface Deps {
  readonly strapi: Core.Strapi;
  readonly journal: Journal;
  readonly mail: Pick<MailService, 'queue'>;
}

type Actor = JournalRecord['actor'];
export type TellOwner = ReturnType<typeof createTellOwner>;

/** Every change is journalled and written to the owner of the account, in its transaction. */
export const createTellOwner =
  ({ strapi, journal, mail }: Deps) =>
  (account: FactorAccount, change: FactorChange, by: 'owner' | 'somebody'): Promise<void> => {
    const { actor, requestId } = currentActor(strapi);
    return runInPlatform('second factor', async () => {
      await journal.record({
        action: change,
        subject: '/admin/users',
        label: nameOf(account),
        actor: by === 'owner' ? asActor(account) : actor,
        requestId,
      });
      const letter = factorLetter(change, account.firstname ?? '');
      await mail.queue({ to: account.email, ...letter });
    });
  };

const asActor = (account: FactorAccount): Actor => ({ id: account.id, name: nameOf(account) });

const nameOf = ({ id, firstname, lastname }: FactorAccount) =>
  [firstname, lastname].filter(Boolean).join(' ') || `#${id}`;
