import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { useWords } from '../translations/words';
import { SeeAs } from '../viewing/see-as';
import type { HeldRole, PeopleDesk } from './people';
import { HeldRoleLine } from './held-role-line';

interface Props {
  readonly title: string;
  readonly held: readonly HeldRole[];
  readonly today: string;
  readonly desk: PeopleDesk;
}

/** One card a person, with each of their roles. */
export function PersonList({ title, held, today, desk }: Props) {
  const say = useWords();
  const persons = [...new Set(held.map(({ person }) => person.id))].map((id) =>
    held.filter(({ person }) => person.id === id),
  );
  return (
    <section>
      <Typography tag="h2" variant="beta">
        {title}
      </Typography>
      {persons.length === 0 && (
        <Box paddingTop={3}>
          <Typography tag="p">{say('people.nobody')}</Typography>
        </Box>
      )}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3} paddingTop={4}>
        {persons.map((roles) => (
          <li key={roles[0]?.person.id}>
            <PersonCard roles={roles} today={today} desk={desk} />
          </li>
        ))}
      </Flex>
    </section>
  );
}

type CardProps = Pick<Props, 'today' | 'desk'> & { readonly roles: readonly HeldRole[] };

function PersonCard({ roles, today, desk }: CardProps) {
  const say = useWords();
  const person = roles[0]?.person;
  if (!person) return null;
  const name = `${person.firstname} ${person.lastname}`.trim();
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={5}>
      <Flex gap={3} wrap="wrap" alignItems="baseline">
        <Typography tag="h3" variant="delta">
          {person.self ? say('people.self', { name }) : name}
        </Typography>
        <Typography textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
          {person.email}
        </Typography>
        {person.invited && <Badge>{say('people.invited')}</Badge>}
        <SeeAs roles={roles} name={name} />
      </Flex>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={4} paddingTop={3}>
        {roles.map((held) => (
          <li key={held.documentId}>
            <HeldRoleLine held={held} name={name} today={today} desk={desk} />
          </li>
        ))}
      </Flex>
    </Box>
  );
}
