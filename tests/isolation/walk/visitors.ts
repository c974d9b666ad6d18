import { ROLES, type Role } from '#sites';
import {
  anonymous,
  enrol,
  EVERYWHERE,
  helene,
  signIn,
  type CastSite,
  type Client,
} from '../../cast';

/** Whoever may do everything, and has opened the site of the neighbours. */
export const ALMIGHTY = 'platform administrator at the neighbours’';

/** Everybody who may knock: a person of each role on their own site, and some others. */
export async function visitorsOf(home: CastSite, foreign: CastSite): Promise<Client[]> {
  const persons: Client[] = [];
  for (const role of Object.keys(ROLES) as Role[]) {
    const person = { firstname: role, lastname: 'Voisin', email: `${role}@voisin.test`, role };
    await enrol(person, home);
    persons.push(await signIn(person, home));
  }
  await enrol(helene, EVERYWHERE);
  const manager = { firstname: 'site-manager', email: 'site-manager@voisin.test' };
  return [
    ...persons,
    named(await signIn(helene, home), ALMIGHTY),
    named(await signIn(manager, foreign), 'site manager who asks for a site not theirs'),
    named(anonymous, 'nobody'),
  ];
}

const named = (client: Client, name: string): Client => ({ ...client, name });
