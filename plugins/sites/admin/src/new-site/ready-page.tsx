import { Flex, Link, Main, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { LaunchSteps } from '../launch/launch-steps';
import { LaunchWaiting } from '../launch/launch-waiting';
import { useLaunch, type Launch } from '../launch/launch';
import { useWords } from '../translations/words';
import { InvitedPeople } from './invited-people';

/** The site at work was just made: where it is seen, what it lacks, who was invited. */
export function ReadyPage() {
  const say = useWords();
  const { state, read } = useLaunch();
  const name = typeof state === 'object' ? state.name : '';
  const title = say('new.ready.title', { name });
  return (
    <Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} subtitle={say('new.ready.intro')} />
      <Layouts.Content>
        <LaunchWaiting state={state} read={read} />
        {typeof state === 'object' && <Ready site={state} />}
      </Layouts.Content>
    </Main>
  );
}

function Ready({ site }: { readonly site: Launch }) {
  const say = useWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={7} maxWidth="80rem" paddingBottom={10}>
      {site.preview && (
        <Part title={say('new.ready.see')}>
          <Link href={site.preview} isExternal>
            {say('new.ready.preview', { host: site.host })}
          </Link>
          <Typography textColor="neutral700">{say('new.ready.preview.hint')}</Typography>
        </Part>
      )}
      <Part title={say('new.ready.people')}>
        <InvitedPeople />
      </Part>
      <Part title={say('new.ready.launch')}>
        <LaunchSteps steps={site.steps} />
        <Link tag={RouterLink} to="/plugins/launch">
          {say('new.ready.launch.page')}
        </Link>
      </Part>
    </Flex>
  );
}

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section aria-label={title}>
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography tag="h2" variant="beta">
        {title}
      </Typography>
      {children}
    </Flex>
  </section>
);
