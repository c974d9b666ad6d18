import { Box, Button, Flex, Loader, Main, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { OwnFactor } from '../../../shared/second-factor';
import { useWords } from '../translations/words';
import { Holders } from './holder-list';
import { useOwnFactor, type FactorDesk } from './own-factor';
import { RecoveryCodes } from './recovery-codes';
import { TurnedOff } from './turned-off';
import { TurnedOn } from './turned-on';

/** « Double authentification », in everybody’s own account. */
export function SecondFactorPage() {
  const say = useWords();
  const desk = useOwnFactor();
  const { state } = desk;
  return (
    <Main>
      <Page.Title>{say('factor.title')}</Page.Title>
      <Layouts.Header title={say('factor.title')} subtitle={say('factor.intro')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={7} maxWidth="72rem" paddingBottom={10}>
          {state === 'reading' && <Loader>{say('factor.waiting')}</Loader>}
          {typeof state === 'object' &&
            ('unreadable' in state ? (
              <Unreadable why={state.unreadable} retry={desk.read} />
            ) : (
              <Own factor={state} desk={desk} />
            ))}
          <Holders />
        </Flex>
      </Layouts.Content>
    </Main>
  );
}

interface UnreadableProps {
  readonly why: string | null;
  retry(): Promise<void>;
}

function Unreadable({ why, retry }: UnreadableProps) {
  const say = useWords();
  return (
    <Flex gap={3} wrap="wrap" role="alert">
      <Typography textColor="danger700">{why ?? say('factor.failed')}</Typography>
      <Button variant="tertiary" onClick={() => void retry()}>
        {say('factor.retry')}
      </Button>
    </Flex>
  );
}

function Own({ factor, desk }: { readonly factor: OwnFactor; readonly desk: FactorDesk }) {
  const say = useWords();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const kept = async () => {
    await desk.read();
    setCodes(null);
  };
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={6}>
      {codes ? (
        <RecoveryCodes codes={codes} next={say('factor.codes.kept')} onNext={() => void kept()} />
      ) : factor.since ? (
        <TurnedOn factor={factor} desk={desk} onCodes={setCodes} />
      ) : (
        <TurnedOff desk={desk} onCodes={setCodes} />
      )}
    </Box>
  );
}
