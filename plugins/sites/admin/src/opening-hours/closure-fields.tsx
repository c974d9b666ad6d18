import { Button, Field, TextInput, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { useWords, type Word } from '../translations/words';
import { withFirstDay, type TypedClosure } from './closures';

const Card = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 1.2rem;
  align-items: end;
  padding: 1.6rem;
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: 4px;

  @media (min-width: 48em) {
    grid-template-columns: 18rem 18rem minmax(0, 1fr) auto;
  }
`;

const Told = styled.div`
  grid-column: 1 / -1;
`;

interface Props {
  readonly position: number;
  readonly closure: TypedClosure;
  readonly fault: string | undefined;
  /** Was just asked for: what is typed next goes there. */
  readonly isNew: boolean;
  readonly change: (closure: TypedClosure) => void;
  readonly remove: () => void;
}

/** From which day to which, and why. */
export function ClosureFields({ position, closure, fault, isNew, change, remove }: Props) {
  const say = useWords();
  const isWrong = fault !== undefined;
  return (
    <Card role="group" aria-label={say('hours.closure', { position })}>
      <Days closure={closure} isWrong={isWrong} isNew={isNew} change={change} />
      <Labelled word="hours.closure.reason">
        <TextInput
          maxLength={255}
          value={closure.reason}
          onChange={({ target }: Typing) => change({ ...closure, reason: target.value })}
        />
      </Labelled>
      <Button
        type="button"
        size="L"
        variant="tertiary"
        aria-label={say('hours.closure.remove.of', { position })}
        onClick={remove}
      >
        {say('hours.closure.remove')}
      </Button>
      {isWrong && (
        <Told>
          <Typography role="alert" tag="p" textColor="danger700">
            {fault}
          </Typography>
        </Told>
      )}
    </Card>
  );
}

interface DaysProps extends Pick<Props, 'closure' | 'isNew' | 'change'> {
  readonly isWrong: boolean;
}

const Days = ({ closure, isWrong, isNew, change }: DaysProps) => (
  <>
    <Labelled word="hours.closure.from">
      <TextInput
        type="date"
        autoFocus={isNew}
        hasError={isWrong}
        value={closure.from}
        onChange={({ target }: Typing) => change(withFirstDay(closure, target.value))}
      />
    </Labelled>
    <Labelled word="hours.closure.until">
      <TextInput
        type="date"
        hasError={isWrong}
        min={closure.from}
        value={closure.until}
        onChange={({ target }: Typing) => change({ ...closure, until: target.value })}
      />
    </Labelled>
  </>
);

interface Typing {
  readonly target: { readonly value: string };
}

function Labelled({ word, children }: { readonly word: Word; readonly children: ReactNode }) {
  const say = useWords();
  return (
    <Field.Root>
      <Field.Label>{say(word)}</Field.Label>
      {children}
    </Field.Root>
  );
}
