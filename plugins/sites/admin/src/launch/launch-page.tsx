import { Alert, Box, Button, Dialog, Flex, Main, Typography } from '@strapi/design-system';
import { Layouts, Page, useNotification, useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useWords } from '../translations/words';
import { LaunchWaiting } from './launch-waiting';
import { LaunchSteps } from './launch-steps';
import { MAY_LAUNCH, SEE_LAUNCH, useLaunch, type Launch } from './launch';

export default function LaunchPage() {
  return (
    <Page.Protect permissions={SEE_LAUNCH}>
      <Checklist />
    </Page.Protect>
  );
}

function Checklist() {
  const say = useWords();
  const { state, read, launch } = useLaunch();
  return (
    <Main>
      <Page.Title>{say('launch.title')}</Page.Title>
      <Layouts.Header title={say('launch.title')} subtitle={say('launch.intro')} />
      <Layouts.Content>
        <LaunchWaiting state={state} read={read} />
        {typeof state === 'object' && <Readiness site={state} launch={launch} />}
      </Layouts.Content>
    </Main>
  );
}

interface ReadinessProps {
  readonly site: Launch;
  readonly launch: () => Promise<void>;
}

function Readiness({ site, launch }: ReadinessProps) {
  const say = useWords();
  const missing = site.steps.filter(({ met }) => !met).length;
  return (
    <Flex direction="column" alignItems="stretch" gap={6} maxWidth="48rem">
      <Typography variant="beta" tag="h2">
        {site.launchedAt
          ? say('launch.done', { host: site.host })
          : say(missing > 0 ? 'launch.missing' : 'launch.ready', { missing, site: site.name })}
      </Typography>
      <LaunchSteps steps={site.steps} />
      {!site.launchedAt && <LaunchButton site={site} missing={missing} launch={launch} />}
    </Flex>
  );
}

function LaunchButton({ site, missing, launch }: ReadinessProps & { readonly missing: number }) {
  const say = useWords();
  const { toggleNotification } = useNotification();
  const { allowedActions, isLoading } = useRBAC(MAY_LAUNCH);
  const [busy, setBusy] = useState(false);

  const open = async () => {
    setBusy(true);
    try {
      await launch();
      toggleNotification({ type: 'success', message: say('launch.opened', { host: site.host }) });
    } catch {
      toggleNotification({ type: 'danger', message: say('launch.refused') });
    } finally {
      setBusy(false);
    }
  };

  if (isLoading) return null;
  if (!allowedActions['canCreate']) {
    return (
      <Alert variant="default" closeLabel={say('launch.close')} title={say('launch.asked')}>
        {say('launch.ask')}
      </Alert>
    );
  }
  return (
    <Dialog.Root>
      <Box>
        <Dialog.Trigger>
          <Button size="L" disabled={missing > 0} loading={busy}>
            {say('launch.button')}
          </Button>
        </Dialog.Trigger>
      </Box>
      <Dialog.Content>
        <Dialog.Header>{say('launch.confirm.title', { site: site.name })}</Dialog.Header>
        <Dialog.Body>{say('launch.confirm.text', { host: site.host })}</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary">{say('launch.confirm.no')}</Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button onClick={() => void open()}>{say('launch.confirm.yes')}</Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
