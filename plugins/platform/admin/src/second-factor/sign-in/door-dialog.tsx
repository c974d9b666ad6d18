import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { drawBesidePage, type Themes } from '../../session/beside-page';
import { useWords } from '../../translations/words';
import { Asking, CODE_INPUT, RECOVERY_INPUT } from '../asking';
import { KeyToCopy } from '../key-to-copy';
import { RecoveryCodes } from '../recovery-codes';
import { outcomeOf, type Question } from './doors';

interface Opened {
  readonly question: Question;
  readonly themes: Themes;
  sendWith(code: string): Promise<Response>;
}

/** Asks beside Strapi’s page, which waits; null when the person gives up. */
export const openDoorDialog = ({ question, sendWith, themes }: Opened): Promise<Response | null> =>
  drawBesidePage<Response | null>(themes, (leave) => (
    <DoorDialog question={question} sendWith={sendWith} leave={leave} />
  ));

interface Props {
  readonly question: Question;
  sendWith(code: string): Promise<Response>;
  leave(response: Response | null): void;
}

function DoorDialog({ question, sendWith, leave }: Props) {
  const say = useWords();
  const [entered, setEntered] = useState<Entered | null>(null);
  const answer = async (code: string) => {
    const response = await sendWith(code);
    const outcome = await outcomeOf(response);
    if (outcome.kind === 'refused') throw asServerSaid(outcome.message);
    if (outcome.kind === 'open' && outcome.recoveryCodes)
      setEntered({ response, recoveryCodes: outcome.recoveryCodes });
    else leave(response);
  };
  const close = () => leave(entered?.response ?? null);
  const title = say(question.key ? 'factor.enrol.title' : 'factor.ask.title');
  return (
    <Modal.Root open onOpenChange={(open) => !open && close()}>
      <Modal.Content
        aria-describedby={undefined}
        onOpenAutoFocus={question.key ? focusWhole : undefined}
      >
        <Modal.Header closeLabel={say('factor.close')}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {entered ? (
            <RecoveryCodes
              codes={entered.recoveryCodes}
              next={say('factor.enrol.enter')}
              onNext={close}
            />
          ) : (
            <Ask question={question} answer={answer} close={close} />
          )}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

/** A key is read before a code is typed: neither the field nor the cross comes first. */
function focusWhole(event: Event) {
  event.preventDefault();
  (event.currentTarget as HTMLElement).focus();
}

/** Signed in, and shown recovery codes before the page goes on. */
interface Entered {
  readonly response: Response;
  readonly recoveryCodes: readonly string[];
}

const asServerSaid = (message: string) =>
  Object.assign(new Error(message), { response: { data: { error: { message } } } });

interface AskProps {
  readonly question: Question;
  answer(code: string): Promise<void>;
  close(): void;
}

function Ask({ question: { key }, answer, close }: AskProps) {
  const say = useWords();
  const [byPaper, setByPaper] = useState(false);
  const cancel = (
    <Button type="button" variant="tertiary" onClick={close}>
      {say('factor.ask.cancel')}
    </Button>
  );
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Typography tag="p">{say(key ? 'factor.enrol.text' : askWord(byPaper))}</Typography>
      {key && <KeyToCopy {...key} />}
      <Asking
        key={String(byPaper)}
        label={say(key ? 'factor.code.shown' : byPaper ? 'factor.recovery' : 'factor.code')}
        input={byPaper ? RECOVERY_INPUT : CODE_INPUT}
        submit={say('factor.ask.submit')}
        autoFocus={!key}
        beside={cancel}
        answer={answer}
      />
      {!key && (
        <Flex>
          <Button type="button" variant="ghost" onClick={() => setByPaper(!byPaper)}>
            {say(byPaper ? 'factor.ask.by-phone' : 'factor.ask.by-paper')}
          </Button>
        </Flex>
      )}
    </Flex>
  );
}

const askWord = (byPaper: boolean) => (byPaper ? 'factor.ask.paper' : 'factor.ask.text');
