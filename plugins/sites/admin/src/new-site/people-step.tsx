import { focusFirstError } from '#admin/platform';
import { Button, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState, type FormEvent } from 'react';
import type { SiteChoices } from '../fields/choices';
import { useWords } from '../translations/words';
import type { Creation, useCreation } from './creation';
import { NO_GUEST, orderOf, problemsOf, type Draft, type Guest } from './draft';
import { GuestForm } from './guest-form';
import type { ChangeDraft } from './kept-draft';
import { lookOf } from './look';
import { RefusalAlert } from './refusal-alert';
import { useRolesToGive } from './roles-to-give';
import { StepButtons } from './step-buttons';

const GUESTS_AT_ONCE = 20;

interface Props {
  readonly draft: Draft;
  readonly choices: SiteChoices;
  readonly change: ChangeDraft;
  readonly creating: ReturnType<typeof useCreation>;
}

/** Who is invited, and the button that makes the site. */
export function PeopleStep({ draft, choices, change, creating }: Props) {
  const say = useWords();
  const { roles, today } = useRolesToGive();
  const [asked, setAsked] = useState(false);
  const { creation, create } = creating;
  const busy = creation === 'creating';
  const problems = draft.guests.map((guest) => problemsOf(guest, today));

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setAsked(true);
    const isWrong = problems.some((found) => Object.keys(found).length > 0);
    if (isWrong) return focusFirstError(event.currentTarget);
    void create(orderOf(draft, lookOf(draft, choices)), draft);
  };

  return (
    <form noValidate onSubmit={submit}>
      <Flex direction="column" alignItems="stretch" gap={5} maxWidth="96rem">
        <Typography textColor="neutral700">{say('new.people.hint')}</Typography>
        {typeof creation === 'object' && <RefusalAlert refusal={creation} />}
        <Guests
          guests={draft.guests}
          given={{ roles, today }}
          problems={asked ? problems : []}
          creation={creation}
          put={(guests) => change({ guests })}
        />
        <StepButtons back={() => change({ step: 'look' })} disabled={busy}>
          <Button type="submit" size="L" loading={busy}>
            {say('new.create', { name: draft.commune?.name ?? '' })}
          </Button>
        </StepButtons>
        <Typography role="status" textColor="neutral700">
          {busy && say('new.creating')}
        </Typography>
      </Flex>
    </form>
  );
}

interface GuestsProps {
  readonly guests: readonly Guest[];
  readonly given: ReturnType<typeof useRolesToGive>;
  readonly problems: readonly ReturnType<typeof problemsOf>[];
  readonly creation: Creation;
  readonly put: (guests: readonly Guest[]) => void;
}

function Guests({ guests, given, problems, creation, put }: GuestsProps) {
  const say = useWords();
  const [added, setAdded] = useState<number | null>(null);
  const add = () => {
    setAdded(guests.length);
    put([...guests, NO_GUEST]);
  };
  return (
    <>
      {guests.map((guest, index) => (
        <GuestForm
          key={index}
          {...given}
          position={index + 1}
          guest={guest}
          problems={problems[index] ?? {}}
          isNew={added === index}
          isAtFault={typeof creation === 'object' && creation.guest === index}
          change={(changed) => put(guests.with(index, { ...guest, ...changed }))}
          remove={() => put(guests.toSpliced(index, 1))}
        />
      ))}
      {guests.length < GUESTS_AT_ONCE && (
        <div>
          <Button type="button" variant="secondary" startIcon={<Plus />} onClick={add}>
            {say(guests.length === 0 ? 'new.people.add' : 'new.people.another')}
          </Button>
        </div>
      )}
    </>
  );
}
