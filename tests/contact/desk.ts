import { cardaillac, inPlatform, inSite, siteOf, type CastCommune, type CastSite } from '../cast';
import { strapi } from '../harness/booted';
import { platform } from '#platform';

const PAGES = 'plugin::pages.page';
const SUBJECTS = 'plugin::contact.contact-subject';

export interface Desk {
  readonly site: CastSite;
  /** Who receives the messages of each subject. */
  readonly recipient: string;
}

/** A site with a contact page, two subjects that somebody receives and one that nobody does. */
export async function openDesk(commune: CastCommune = cardaillac): Promise<Desk> {
  const site = await siteOf(commune);
  const recipient = `secretariat@${commune.label}.example`;
  await inSite(site, async () => {
    await ensure(
      PAGES,
      { kind: 'contact' },
      { title: 'Contact', slug: 'contact', kind: 'contact' },
    );
    await ensure(SUBJECTS, { label: 'Question générale' }, { recipients: recipient, position: 1 });
    await ensure(SUBJECTS, { label: 'École' }, { recipients: recipient, position: 2 });
    await ensure(SUBJECTS, { label: 'Sans personne' }, { recipients: '', position: 3 });
  });
  await forgetVisits();
  platform(strapi).siteChanges.tell(site.key);
  return { site, recipient };
}

/** Every test writes from the same address, which may send few messages an hour. */
export const forgetVisits = () => inPlatform(() => strapi.db.connection('spam_counters').delete());

async function ensure(uid: string, known: object, data: object) {
  const documents = strapi.documents(uid as never);
  const found = await documents.findFirst({ filters: known } as never);
  if (found) return;
  await documents.create({
    data: { active: true, ...known, ...data },
    status: 'published',
  } as never);
}

/** What is stored of the messages of a site. */
export interface StoredMessage {
  readonly documentId: string;
  readonly trackingCode: string;
  readonly senderName: string;
  readonly senderEmail: string;
  readonly text: string;
  readonly state: string;
  readonly subjectLabel: string;
}

export const messagesOf = (site: CastSite, where: object = {}): Promise<StoredMessage[]> =>
  inSite(site, () =>
    strapi.db.query('plugin::contact.contact-message').findMany({ where, orderBy: { id: 'asc' } }),
  );
