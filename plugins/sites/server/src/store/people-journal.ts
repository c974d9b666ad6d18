import type { Core } from '@strapi/strapi';
import { currentActor, platform } from '#platform';
import type { PeopleJournal } from '../actions/give-role';
import { ROLES } from '../domain/role';

/** « Inès Roques : Rédaction ». */
export const createPeopleJournal = (strapi: Core.Strapi): PeopleJournal => ({
  async record(action, { documentId, person, role }) {
    await platform(strapi).journal.record({
      action,
      subject: 'plugin::sites.membership',
      documentId,
      label: `${person.firstname} ${person.lastname} : ${ROLES[role]}`,
      ...currentActor(strapi),
    });
    const ctx = strapi.requestContext.get();
    if (ctx) ctx.state['journalled'] = true;
  },
});
