import { Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { getFetchClient } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { Asking, PASSWORD_INPUT } from '../second-factor/asking';
import { useWords } from '../translations/words';
import { drawBesidePage, type Themes } from './beside-page';

interface Asked {
  /** Of the account whose session is over: nobody else goes on in its place. */
  readonly email: string;
  readonly themes: Themes;
  /** Tells when the person signed out meanwhile, in another tab. */
  readonly over: EventTarget;
}

/** @returns whether the person signed in again, rather than gave up */
export const askPassword = ({ email, themes, over }: Asked): Promise<boolean> =>
  drawBesidePage<boolean>(themes, (leave) => (
    <PasswordDialog email={email} over={over} leave={leave} />
  ));

interface Props extends Omit<Asked, 'themes'> {
  leave(isBack: boolean): void;
}

/** What is typed in the page would be lost by a key too many: only its buttons close it. */
function PasswordDialog({ email, over, leave }: Props) {
  const say = useWords();
  useEffect(() => {
    const giveUp = () => leave(false);
    over.addEventListener('over', giveUp);
    return () => over.removeEventListener('over', giveUp);
  }, [over, leave]);
  const answer = async (password: string) => {
    await signIn(email, password);
    leave(true);
  };
  return (
    <Dialog.Root open>
      <Dialog.Content>
        <Dialog.Header>{say('session.over')}</Dialog.Header>
        <Dialog.Body alignItems="stretch">
          <Flex direction="column" alignItems="stretch" gap={4} width="100%">
            <Dialog.Description>
              <Typography>{say('session.over.text', { email })}</Typography>
            </Dialog.Description>
            <Asking
              label={say('session.password')}
              input={PASSWORD_INPUT}
              submit={say('session.go-on')}
              autoFocus
              beside={
                <Button type="button" variant="tertiary" onClick={() => leave(false)}>
                  {say('session.leave')}
                </Button>
              }
              answer={answer}
            />
          </Flex>
        </Dialog.Body>
      </Dialog.Content>
    </Dialog.Root>
  );
}

/** As the page where one signs in does: on this device, kept as long as the last time. */
async function signIn(email: string, password: string) {
  await getFetchClient().post('/admin/login', {
    email,
    password,
    rememberMe: localStorage.getItem('jwtToken') !== null,
    deviceId: localStorage.getItem('strapi.admin.deviceId') ?? undefined,
  });
}
