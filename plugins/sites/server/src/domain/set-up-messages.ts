import { createSiteMessage } from './create-site-messages';
import { PEOPLE_REFUSALS, type PeopleRefusal } from './people';
import type { SetUpDetails, SetUpRefusal } from './set-up';

/** What happened, and what to do next, for who sets up a site. */
export function setUpMessage(reason: SetUpRefusal, details: SetUpDetails = {}): string {
  if (reason === 'already-there') return alreadyThere(details);
  if (isAboutPeople(reason)) return PEOPLE_REFUSALS[reason].message;
  return createSiteMessage(reason, { given: '', ...details });
}

const alreadyThere = ({ site }: SetUpDetails) =>
  `${site?.name ?? 'Cette commune'} a déjà un site${site ? `, à l’adresse ${site.primaryHost}` : ''} : ouvrez-le plutôt que d’en créer un second.`;

const isAboutPeople = (reason: SetUpRefusal): reason is PeopleRefusal =>
  Object.hasOwn(PEOPLE_REFUSALS, reason);
