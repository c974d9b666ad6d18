import { Button, Field, Flex, TextInput } from '@strapi/design-system';
import { useState, type ComponentProps, type FormEvent, type ReactNode } from 'react';
import { useWords } from '../translations/words';
import { refusalOf } from '../refusals/refusal';

type Input = Pick<
  ComponentProps<typeof TextInput>,
  'type' | 'inputMode' | 'autoComplete' | 'autoCapitalize' | 'spellCheck'
>;

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly input: Input;
  readonly submit: string;
  readonly autoFocus?: boolean;
  /** What stands beside the button. */
  readonly beside?: ReactNode;
  /** @throws what the server answered */
  answer(typed: string): Promise<void>;
}

/** Digits on the keyboard of a phone, and filled in by it when it knows the code. */
export const CODE_INPUT: Input = { inputMode: 'numeric', autoComplete: 'one-time-code' };
export const RECOVERY_INPUT: Input = {
  autoComplete: 'off',
  autoCapitalize: 'none',
  spellCheck: false,
};
export const PASSWORD_INPUT: Input = { type: 'password', autoComplete: 'current-password' };

/** One question, one answer, and why it was refused, beside the field. */
export function Asking({ label, hint, input, submit, autoFocus, beside, answer }: Props) {
  const { typed, setTyped, refusal, busy, send } = useAnswer(answer);
  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Field.Root name="answer" hint={hint} error={refusal} required>
          <Field.Label>{label}</Field.Label>
          <TextInput
            {...input}
            autoFocus={autoFocus}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <Field.Hint />
          <div role="alert">
            <Field.Error />
          </div>
        </Field.Root>
        <Flex gap={3} wrap="wrap">
          <Button type="submit" loading={busy}>
            {submit}
          </Button>
          {beside}
        </Flex>
      </Flex>
    </form>
  );
}

function useAnswer(answer: Props['answer']) {
  const say = useWords();
  const [typed, setTyped] = useState('');
  const [refusal, setRefusal] = useState<string | undefined>(undefined);
  const [busy, setBusy] = useState(false);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (busy) return;
    if (typed.trim() === '') return setRefusal(say('factor.empty'));
    setBusy(true);
    setRefusal(undefined);
    try {
      await answer(typed);
    } catch (error) {
      setRefusal(refusalOf(error, say('factor.broken')));
    } finally {
      setBusy(false);
    }
  };

  return { typed, setTyped, refusal, busy, send };
}
