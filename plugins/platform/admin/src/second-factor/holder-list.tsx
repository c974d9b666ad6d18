import { Box, Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { useAuth, useNotification, useRBAC } from '@strapi/strapi/admin';
import type { Holder } from '../../../shared/second-factor';
import { useDates } from '../journal/sentences';
import { useWords } from '../translations/words';
import { RESET_FACTORS, useHolders } from './holders';
import { refusalOf } from '../refusals/refusal';

/** For the platform administrator whom somebody calls after losing a phone. */
export function Holders() {
  const { isLoading, allowedActions } = useRBAC(RESET_FACTORS);
  return !isLoading && allowedActions['canReset'] ? <HolderList /> : null;
}

function HolderList() {
  const say = useWords();
  const { holders, reset } = useHolders();
  const own = useAuth('Holders', ({ user }) => user?.email);
  if (!holders) return null;
  const others = holders.filter(({ email }) => email !== own);
  return (
    <section>
      <Typography tag="h2" variant="beta">
        {say('factor.holders.title')}
      </Typography>
      <Box paddingTop={2}>
        <Typography tag="p">
          {say(others.length === 0 ? 'factor.holders.none' : 'factor.holders.text')}
        </Typography>
      </Box>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3} paddingTop={4}>
        {others.map((holder) => (
          <li key={holder.id}>
            <HolderCard holder={holder} reset={reset} />
          </li>
        ))}
      </Flex>
    </section>
  );
}

interface CardProps {
  readonly holder: Holder;
  reset(holder: Holder): Promise<void>;
}

function HolderCard({ holder, reset }: CardProps) {
  const say = useWords();
  const sayDate = useDates();
  const name = [holder.firstname, holder.lastname].filter(Boolean).join(' ');
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={4}>
      <Flex gap={3} wrap="wrap" justifyContent="space-between">
        <Box>
          <Typography tag="h3" variant="delta">
            {name}
          </Typography>
          <Typography tag="p" textColor="neutral600" style={WRAPPED}>
            {holder.email}
          </Typography>
          <Typography tag="p">
            {say('factor.holders.since', { at: sayDate(holder.since) })}
          </Typography>
        </Box>
        <Reset name={name} act={() => reset(holder)} />
      </Flex>
    </Box>
  );
}

const WRAPPED = { overflowWrap: 'anywhere' } as const;

function Reset({ name, act }: { readonly name: string; act(): Promise<void> }) {
  const say = useWords();
  const { toggleNotification } = useNotification();
  const reset = async () => {
    try {
      await act();
      toggleNotification({ type: 'success', message: say('factor.reset.done', { name }) });
    } catch (error) {
      toggleNotification({ type: 'danger', message: refusalOf(error, say('factor.broken')) });
    }
  };
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant="danger-light" aria-label={say('factor.reset.label', { name })}>
          {say('factor.reset')}
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{say('factor.reset.title', { name })}</Dialog.Header>
        <Dialog.Body>{say('factor.reset.text')}</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary">{say('factor.reset.no')}</Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button variant="danger" onClick={() => void reset()}>
              {say('factor.reset.yes')}
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
