import { useReading } from '#admin/platform';
import { useFetchClient } from '@strapi/strapi/admin';

const MEMBERSHIP = 'plugin::sites.membership';
export const SEE_PEOPLE = [
  { action: 'plugin::content-manager.explorer.read', subject: MEMBERSHIP },
];

export interface RoleInWords {
  readonly role: string;
  readonly label: string;
  readonly sentence: string;
}

/** A role that somebody holds where one works. */
export interface HeldRole extends RoleInWords {
  readonly documentId: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly endsOn: string | null;
  readonly over: boolean;
  readonly changeable: boolean;
  /** Whether one may look at the site as this person. */
  readonly viewable: boolean;
  readonly person: {
    readonly id: number;
    readonly firstname: string;
    readonly lastname: string;
    readonly email: string;
    readonly invited: boolean;
    readonly self: boolean;
  };
}

/** `GET /sites/people` */
export interface People {
  readonly today: string;
  /** Those that one may give. */
  readonly roles: readonly RoleInWords[];
  readonly held: readonly HeldRole[];
  readonly everywhere: readonly (RoleInWords & {
    readonly documentId: string;
    readonly name: string;
  })[];
}

export interface RoleOrder {
  readonly email: string;
  readonly firstname: string;
  readonly lastname: string;
  readonly role: string;
  readonly endsOn: string | null;
}

export interface PeopleDesk {
  give(order: RoleOrder): Promise<void>;
  setEnd(held: HeldRole, endsOn: string | null): Promise<void>;
  withdraw(held: HeldRole): Promise<void>;
  inviteAgain(held: HeldRole): Promise<void>;
}

/** Who can do what on the site at work, and how to change it; each change reads the page again. */
export function usePeople() {
  const client = useFetchClient();
  const reading = useReading<People>('/sites/people');

  const thenRead = async (change: Promise<unknown>) => {
    await change;
    await reading.again();
  };
  const addressOf = ({ documentId }: HeldRole) => `/sites/people/${documentId}`;
  const desk: PeopleDesk = {
    give: (order) => thenRead(client.post('/sites/people', order)),
    setEnd: (held, endsOn) => thenRead(client.put(addressOf(held), { endsOn })),
    withdraw: (held) => thenRead(client.del(addressOf(held))),
    inviteAgain: (held) => thenRead(client.post(`${addressOf(held)}/invitation`)),
  };
  return { reading, desk };
}
