import { ReadingState } from '#admin/platform';
import { Flex, Main } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useWords } from '../translations/words';
import { EverywherePeople } from './everywhere-people';
import { GiveRole } from './give-role';
import { SEE_PEOPLE, usePeople, type People, type PeopleDesk } from './people';
import { PersonList } from './person-list';

export default function PeoplePage() {
  return (
    <Page.Protect permissions={SEE_PEOPLE}>
      <WhoMayWhat />
    </Page.Protect>
  );
}

function WhoMayWhat() {
  const say = useWords();
  const { reading, desk } = usePeople();
  return (
    <Main>
      <Page.Title>{say('people.title')}</Page.Title>
      <Layouts.Header title={say('people.title')} subtitle={say('people.intro')} />
      <Layouts.Content>
        <ReadingState reading={reading} />
        {reading.value && <Everybody people={reading.value} desk={desk} />}
      </Layouts.Content>
    </Main>
  );
}

function Everybody({ people, desk }: { readonly people: People; readonly desk: PeopleDesk }) {
  const say = useWords();
  const current = people.held.filter(({ over }) => !over);
  const past = people.held.filter(({ over }) => over);
  return (
    <Flex direction="column" alignItems="stretch" gap={7} maxWidth="80rem" paddingBottom={10}>
      {people.roles.length > 0 && <GiveRole people={people} desk={desk} />}
      <PersonList title={say('people.here')} held={current} today={people.today} desk={desk} />
      {past.length > 0 && (
        <PersonList title={say('people.past')} held={past} today={people.today} desk={desk} />
      )}
      {people.everywhere.length > 0 && <EverywherePeople people={people.everywhere} />}
    </Flex>
  );
}
