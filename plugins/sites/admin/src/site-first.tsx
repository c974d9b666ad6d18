import { Box, Flex, Link, Main, Typography } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { NavLink, useLocation } from 'react-router-dom';
import { SiteSearch } from './bar/site-search';
import { landingPath } from './site/landing-path';
import type { MySites } from './site/my-sites';
import { useWords } from './translations/words';

/** Before a page of one site is opened on the whole platform: which site. */
export function SiteFirst({ mine }: { readonly mine: MySites }) {
  const say = useWords();
  const { pathname } = useLocation();
  const list = landingPath(pathname);
  return (
    <Main>
      <Page.Title>{say('first.title')}</Page.Title>
      <Flex
        direction="column"
        alignItems="stretch"
        gap={5}
        padding={10}
        maxWidth="64rem"
        marginLeft="auto"
        marginRight="auto"
      >
        <Typography tag="h1" variant="alpha">
          {say('first.title')}
        </Typography>
        <Typography variant="epsilon">{say('first.text')}</Typography>
        <Box background="neutral0" hasRadius shadow="tableShadow" padding={4}>
          <SiteSearch mine={mine} landing={isCopy(pathname) ? list : pathname} sitesOnly />
        </Box>
        {list !== pathname && (
          <Link tag={NavLink} to={list}>
            {say('first.back')}
          </Link>
        )}
      </Flex>
    </Main>
  );
}

/** What is copied belongs to one site, and cannot be found from another. */
const isCopy = (pathname: string) => pathname.includes('/clone/');
