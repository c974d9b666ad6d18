import { Button, Flex, Loader, Main, Typography } from '@strapi/design-system';
import { Page, useAPIErrorHandler, useAuth, useNotification } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import type { Act, Desk } from '../entry';
import { Beside, Sheet } from '../sheet';
import { PageHeading } from '../page-heading';
import { PublicSite } from '../preview/public-site';
import { useWords } from '../translations/words';
import { Actions } from './actions';
import { LastAct } from './last-act';
import { useDesk } from './desk';
import { EntryList } from './entry-list';

/** All that a contributor needs: two things to do, what they wrote, and the site beside it. */
export function ContributorHome() {
  const say = useWords();
  const name = useAuth('ContributorHome', ({ user }) => user?.firstname ?? '');
  const work = useDesk();
  return (
    <Main>
      <Page.Title>{say('home.title', { name })}</Page.Title>
      <Sheet>
        {work.desk === 'waiting' && <Loader>{say('home.waiting')}</Loader>}
        {work.desk === 'failed' && (
          <Flex gap={3} role="alert">
            <Typography textColor="danger700">{say('home.failed')}</Typography>
            <Button variant="tertiary" onClick={() => void work.read()}>
              {say('home.retry')}
            </Button>
          </Flex>
        )}
        {typeof work.desk === 'object' && <Work {...work} desk={work.desk} name={name} />}
      </Sheet>
    </Main>
  );
}

type WorkProps = Omit<ReturnType<typeof useDesk>, 'desk'> & {
  readonly desk: Desk;
  readonly name: string;
};

function Work({ desk, name, takeOffline, undo }: WorkProps) {
  const say = useWords();
  const { act, run } = useActs();
  return (
    <Beside>
      <Flex direction="column" alignItems="stretch" gap={6}>
        <div>
          <PageHeading>{say('home.title', { name })}</PageHeading>
          <LastAct act={act} onUndo={(done) => run(() => undo(done))} />
          <Typography variant="epsilon">{say('home.intro')}</Typography>
        </div>
        <Actions />
        {(['news', 'documents'] as const).map((kind) => (
          <EntryList
            key={kind}
            kind={kind}
            listing={desk[kind]}
            onTakeOffline={(entry) => run(() => takeOffline(kind, entry))}
          />
        ))}
      </Flex>
      <PublicSite site={desk.site} version={JSON.stringify([desk.news, desk.documents])} />
    </Beside>
  );
}

/** The act that a form has just done, then those that are done here. */
function useActs() {
  const { formatAPIError } = useAPIErrorHandler();
  const { toggleNotification } = useNotification();
  const { state } = useLocation() as { state: { readonly act?: Act } | null };
  const [act, setAct] = useState<Act | null>(state?.act ?? null);
  const navigate = useNavigate();

  // The way back leads from here only: not from what the browser remembers of this page.
  useEffect(() => {
    if (state?.act) navigate('/', { replace: true, state: null });
  }, [navigate, state]);

  async function run(work: () => Promise<Act>) {
    try {
      setAct(await work());
    } catch (error) {
      toggleNotification({ type: 'danger', message: formatAPIError(error as never) });
    }
  }

  return { act, run };
}
