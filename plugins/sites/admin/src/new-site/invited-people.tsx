import { ReadingState } from '#admin/platform';
import { Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { usePeople, type HeldRole } from '../people/people';
import { useWords } from '../translations/words';

/** Who holds a role on the site that was just made, and to whom a mail went. */
export function InvitedPeople() {
  const say = useWords();
  const { reading } = usePeople();
  const held = reading.value?.held ?? [];
  return (
    <>
      <ReadingState reading={reading} />
      {reading.value && held.length === 0 && <Typography>{say('new.ready.nobody')}</Typography>}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {held.map((one) => (
          <li key={one.documentId}>
            <Person held={one} />
          </li>
        ))}
      </Flex>
      <Link tag={RouterLink} to="/plugins/people">
        {say('new.ready.people.page')}
      </Link>
    </>
  );
}

function Person({ held: { person, label } }: { readonly held: HeldRole }) {
  const say = useWords();
  const { firstname, lastname, email, invited } = person;
  const name = `${firstname} ${lastname}`.trim();
  return (
    <Typography style={{ overflowWrap: 'anywhere' }}>
      <strong>{name}</strong> — {label}.{' '}
      {say(invited ? 'new.ready.invited' : 'new.ready.told', { email })}
    </Typography>
  );
}
