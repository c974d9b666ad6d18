import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState, type ReactNode } from 'react';
import type { OwnFactor } from '../../../shared/second-factor';
import { useDates } from '../journal/sentences';
import { useWords, type Word } from '../translations/words';
import { Asking, PASSWORD_INPUT } from './asking';
import type { FactorDesk } from './own-factor';

interface Props {
  readonly factor: OwnFactor;
  readonly desk: FactorDesk;
  onCodes(codes: readonly string[]): void;
}

/** Since when, what is left of the recovery codes, and the ways to change it. */
export function TurnedOn({ factor, desk, onCodes }: Props) {
  const say = useWords();
  const sayDate = useDates();
  const { toggleNotification } = useNotification();
  const turnOff = async (proof: string) => {
    await desk.turnOff(proof);
    toggleNotification({ type: 'success', message: say('factor.remove.done') });
    await desk.read();
  };
  return (
    <Flex direction="column" alignItems="flex-start" gap={4}>
      <Typography tag="p">{say('factor.on.since', { at: sayDate(factor.since ?? '') })}</Typography>
      <Typography tag="p">{say('factor.on.codes', { count: factor.recoveryCodes })}</Typography>
      {factor.obliged && <Typography tag="p">{say('factor.on.obliged')}</Typography>}
      <Flex gap={3} wrap="wrap">
        <ProofModal
          word="factor.renew"
          button={<Button variant="secondary">{say('factor.renew')}</Button>}
          answer={async (proof) => onCodes(await desk.renew(proof))}
        />
        {!factor.obliged && (
          <ProofModal
            word="factor.remove"
            button={<Button variant="danger-light">{say('factor.remove')}</Button>}
            answer={turnOff}
          />
        )}
      </Flex>
    </Flex>
  );
}

interface ProofProps {
  readonly word: 'factor.renew' | 'factor.remove';
  readonly button: ReactNode;
  answer(proof: string): Promise<void>;
}

/** Whoever sits at an open session is asked for what only its owner has. */
function ProofModal({ word, button, answer }: ProofProps) {
  const say = useWords();
  const [open, setOpen] = useState(false);
  const prove = async (proof: string) => {
    await answer(proof);
    setOpen(false);
  };
  return (
    <Modal.Root open={open} onOpenChange={setOpen}>
      <Modal.Trigger>{button}</Modal.Trigger>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={say('factor.close')}>
          <Modal.Title>{say(word)}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography tag="p">{say(`${word}.text` satisfies Word)}</Typography>
            <Asking
              label={say('factor.proof')}
              input={PASSWORD_INPUT}
              submit={say(`${word}.yes` satisfies Word)}
              autoFocus
              answer={prove}
            />
          </Flex>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
