import type { Granter, Person } from '../domain/people';
import type { People, PeopleJournal } from './give-role';

interface Deps {
  readonly people: Pick<People, 'give'>;
  readonly personOf: (account: number) => Promise<Person>;
  readonly journal: PeopleJournal;
}

/** Makes who set up a site its webmaster: whoever keeps only some sites would have lost it. */
export const keepSite =
  ({ people, personOf, journal }: Deps) =>
  async ({ id }: Pick<Granter, 'id'>): Promise<void> => {
    const person = await personOf(id);
    const { documentId } = await people.give(person, 'webmaster', null);
    await journal.record('role-given', { documentId, person, role: 'webmaster' });
  };
