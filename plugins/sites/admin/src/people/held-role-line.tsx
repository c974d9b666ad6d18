import { Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { useWords } from '../translations/words';
import { useAct } from './acts';
import { useDays } from './days';
import { EndDate } from './end-date';
import type { HeldRole, PeopleDesk } from './people';

interface Props {
  readonly held: HeldRole;
  readonly name: string;
  readonly today: string;
  readonly desk: PeopleDesk;
}

/** A role in words, until when, and what can be done about it. */
export function HeldRoleLine({ held, name, today, desk }: Props) {
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <Typography tag="p" variant="omega">
        <strong>{held.label}</strong> — {held.sentence} <Until held={held} />
      </Typography>
      {held.changeable && (
        <Flex gap={2} wrap="wrap">
          <EndDate held={held} name={name} today={today} desk={desk} />
          {held.person.invited && <InviteAgain held={held} name={name} desk={desk} />}
          <Withdraw held={held} name={name} desk={desk} />
        </Flex>
      )}
    </Flex>
  );
}

function Until({ held: { endsOn, over } }: Pick<Props, 'held'>) {
  const say = useWords();
  const inWords = useDays();
  if (endsOn === null) return <span>{say('people.endless')}</span>;
  return <strong>{say(over ? 'people.ended' : 'people.until', { day: inWords(endsOn) })}</strong>;
}

function InviteAgain({ held, name, desk }: Omit<Props, 'today'>) {
  const say = useWords();
  const { busy, act } = useAct();
  const email = held.person.email;
  return (
    <Button
      variant="tertiary"
      loading={busy}
      aria-label={say('people.again.label', { name })}
      onClick={() => void act(() => desk.inviteAgain(held), say('people.again.done', { email }))}
    >
      {say('people.again')}
    </Button>
  );
}

function Withdraw({ held, name, desk }: Omit<Props, 'today'>) {
  const say = useWords();
  const { busy, act } = useAct();
  const words = { name, role: held.label };
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button
          variant="danger-light"
          loading={busy}
          aria-label={say('people.withdraw.label', words)}
        >
          {say('people.withdraw')}
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{say('people.withdraw.title', words)}</Dialog.Header>
        <Dialog.Body>{say('people.withdraw.text', words)}</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary">{say('people.withdraw.no')}</Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button
              variant="danger"
              onClick={() =>
                void act(() => desk.withdraw(held), say('people.withdraw.done', words))
              }
            >
              {say('people.withdraw.yes')}
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
