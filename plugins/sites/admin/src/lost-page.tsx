import { Box, Link, Main, Typography } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { useWords } from './translations/words';

/** An address that leads nowhere, under the same frame as every other page. */
export function LostPage() {
  const say = useWords();
  return (
    <Main>
      <Page.Title>{say('lost.title')}</Page.Title>
      <Box padding={10}>
        <Typography tag="h1" variant="alpha">
          {say('lost.title')}
        </Typography>
        <Box paddingTop={4}>
          <Link tag={NavLink} to="/">
            {say('lost.home')}
          </Link>
        </Box>
      </Box>
    </Main>
  );
}
