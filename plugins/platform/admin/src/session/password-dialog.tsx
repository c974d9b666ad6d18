import { Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { getFetchClient } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { Asking, PASSWORD_INPUT } from '../second-factor/asking';
import { useWords } from '../translations/words';
import { drawBesidePage, type Themes } from './beside-page';
import { whenGone } from './who-is-here';

interface Asked {
  /** Of the account whose session is over: nobody else goes on in its place. */
  readonly email: string;
  readonly themes: Themes;
}

/** @returns the token of the session that the password opened, null when the person gave up */
export const askPassword = ({ email, themes }: Asked): Promise<string | null> =>
  drawBesidePage<string | null>(themes, (leave) => <PasswordDialog email={email} leave={leave} />);

interface Opened {
  readonly data: { readonly token: string };
}

interface Props extends Omit<Asked, 'themes'> {
  leave(token: string | null): void;
}

/** What is typed in the page would be lost by a key too many: only its buttons close it. */
function PasswordDialog({ email, leave }: Props) {
  const say = useWords();
  // The person may sign out meanwhile, in another tab.
  useEffect(() => whenGone(() => leave(null)), [leave]);
  const answer = async (password: string) => leave(await signIn(email, password));
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
                <Button type="button" variant="tertiary" onClick={() => leave(null)}>
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
async function signIn(email: string, password: string): Promise<string> {
  const { data } = await getFetchClient().post<Opened>('/admin/login', {
    email,
    password,
    rememberMe: localStorage.getItem('jwtToken') !== null,
    deviceId: localStorage.getItem('strapi.admin.deviceId') ?? undefined,
  });
  return data.data.token;
}
