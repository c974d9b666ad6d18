import { Button, Flex, Main, Typography } from '@strapi/design-system';
import { Page, useAuth } from '@strapi/strapi/admin';
import { useWords } from './translations/words';

/** A person whose account holds no membership: what that means, and what to do. */
export function Nowhere() {
  const say = useWords();
  const logout = useAuth('Nowhere', ({ logout }) => logout);
  return (
    <Main>
      <Page.Title>{say('nowhere.title')}</Page.Title>
      <Flex
        direction="column"
        alignItems="flex-start"
        gap={5}
        padding={10}
        maxWidth="64rem"
        marginLeft="auto"
        marginRight="auto"
      >
        <Typography tag="h1" variant="alpha">
          {say('nowhere.title')}
        </Typography>
        <Typography variant="epsilon">{say('nowhere.text')}</Typography>
        <Flex gap={3}>
          <Button onClick={() => location.reload()}>{say('nowhere.retry')}</Button>
          <Button variant="tertiary" onClick={() => void logout()}>
            {say('nowhere.leave')}
          </Button>
        </Flex>
      </Flex>
    </Main>
  );
}
