import type { Core } from '@strapi/strapi';
import { systemClock } from '#platform';
import { inviteAgain, setRoleEnd, withdrawRole } from './actions/change-role';
import { giveRole } from './actions/give-role';
import { keepSite } from './actions/keep-site';
import { createPeopleJournal } from './store/people-journal';
import { createPeople, peopleOfThePlatform, personOf } from './store/people';
import type { Subject } from './policies/role-table';
import { rolesThatWrite } from './policies/roles-that-write';
import { createRoleLetters } from './store/role-letters';
import { writersOf } from './store/writers';

/** Who holds which role where one works, and how that is changed. */
export function createPeopleDesk(strapi: Core.Strapi) {
  const people = createPeople(strapi);
  const deps = {
    people,
    letters: createRoleLetters(strapi),
    journal: createPeopleJournal(strapi),
    clock: systemClock,
  };
  return {
    list: async (site: number | null) => ({
      held: await people.heldHere(),
      everywhere: site === null ? [] : await peopleOfThePlatform(strapi),
    }),
    /** Who may write contents of a kind on a site. */
    /** Who may write contents of a kind on a site. */
    writersOf: (site: number, subject: Subject) => writersOf(strapi, site, rolesThatWrite(subject)),
    give: giveRole(deps),
    keep: keepSite({ ...deps, personOf: personOf(strapi) }),
    setEnd: setRoleEnd(deps),
    withdraw: withdrawRole(deps),
    inviteAgain: inviteAgain(deps),
  };
}
