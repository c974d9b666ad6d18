import { Button, Flex, Link, Loader, Main, Typography } from '@strapi/design-system';
import { Page, useAuth } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { PageHeading } from '../page-heading';
import { Sheet } from '../sheet';
import { useOpensNothing } from '../standing';
import { useWords } from '../translations/words';
import { NewSite } from './new-site';
import { NoScreenYet } from './no-screen-yet';
import { NotesToReview } from './notes-to-review';
import { Panel, Panels } from './panel';
import { onSite, useWaiting, type Waiting } from './waiting';
import { WaitingEntries } from './waiting-entries';

/** What waits for who watches over one site, or over all of them. */
export function WaitingHome() {
  const say = useWords();
  const name = useAuth('WaitingHome', ({ user }) => user?.firstname ?? '');
  const opensNothing = useOpensNothing();
  return (
    <Main>
      <Page.Title>{say('home.title', { name })}</Page.Title>
      <Sheet>
        <Flex direction="column" alignItems="stretch" gap={6}>
          <PageHeading>{say('home.title', { name })}</PageHeading>
          <NewSite />
          {opensNothing ? <NoScreenYet /> : <WhatWaits />}
        </Flex>
      </Sheet>
    </Main>
  );
}

function WhatWaits() {
  const say = useWords();
  const { waiting, read } = useWaiting();
  if (waiting === 'reading') return <Loader>{say('home.waiting')}</Loader>;
  if (waiting !== 'failed') return <Everything waiting={waiting} />;
  return (
    <Flex gap={3} role="alert">
      <Typography textColor="danger700">{say('home.failed')}</Typography>
      <Button variant="tertiary" onClick={() => void read()}>
        {say('home.retry')}
      </Button>
    </Flex>
  );
}

function Everything({ waiting }: { readonly waiting: Waiting }) {
  const say = useWords();
  const { site, entries, unansweredMessages, undescribedImages, unlaunchedSites } = waiting;
  const { notesToReview } = waiting;
  const lists = [entries, unlaunchedSites, notesToReview];
  const counts = [unansweredMessages, undescribedImages, ...lists.map(({ length }) => length)];
  const nothing = counts.every((count) => count === 0);
  return (
    <>
      <Typography variant="epsilon">
        {site ? say('waiting.intro', { site: site.name }) : say('waiting.intro.platform')}
      </Typography>
      {nothing && <Typography variant="epsilon">{say('waiting.none')}</Typography>}
      <Panels>
        <Counted about="messages" count={unansweredMessages} to="/plugins/messages" />
        <NotesToReview sites={notesToReview} />
        <UnlaunchedSites sites={unlaunchedSites} />
        {(['drafts', 'scheduled', 'ending'] as const).map((kind) => (
          <WaitingEntries key={kind} kind={kind} entries={entries} everywhere={site === null} />
        ))}
        <Counted about="images" count={undescribedImages} to="/plugins/media" />
      </Panels>
    </>
  );
}

interface CountedProps {
  readonly about: 'messages' | 'images';
  readonly count: number;
  /** Page of the administration where it is dealt with. */
  readonly to: string;
}

function Counted({ about, count, to }: CountedProps) {
  const say = useWords();
  if (count === 0) return null;
  return (
    <Panel title={say(`waiting.${about}`)}>
      <Typography>{say(`waiting.${about}.text`, { count })}</Typography>
      <Link tag={NavLink} to={to}>
        {say(`waiting.${about}.open`)}
      </Link>
    </Panel>
  );
}

function UnlaunchedSites({ sites }: { readonly sites: Waiting['unlaunchedSites'] }) {
  const say = useWords();
  if (sites.length === 0) return null;
  return (
    <Panel title={say('waiting.launch')}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {sites.map(({ key, name }) => (
          <Flex tag="li" key={key} justifyContent="space-between" wrap="wrap" gap={2}>
            <Typography fontWeight="bold">{name}</Typography>
            <Link
              href={onSite(key, '/plugins/launch')}
              aria-label={say('waiting.launch.open.of', { site: name })}
            >
              {say('waiting.launch.open')}
            </Link>
          </Flex>
        ))}
      </Flex>
    </Panel>
  );
}
