import { LazyOutlet, Page } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { Navigate, useLocation, useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';
import { MenuWords } from './bar/menu-words';
import { SiteBar } from './bar/site-bar';
import { Nowhere } from './nowhere';
import { chooseSite, chosenSite, forgetSite, keepInThisTab } from './site/chosen-site';
import { rememberLoss } from './site/lost-site';
import { useMySites, type MySites } from './site/my-sites';
import { useWantedField } from './site/wanted-field';
import { takeWantedPage } from './site/wanted-page';
import { newEntryOf } from './site/new-entry';
import { GUIDE, OPENING_HOURS, ownPageOf } from './site/own-page';
import { SiteFirst } from './site-first';
import { ViewingBanner } from './viewing/viewing-banner';

const Column = styled.div`
  display: flex;
  flex-direction: column;
  height: 100%;
`;

/** What a page fixes to the top of the window stays under the bar. */
const Under = styled.div`
  flex: 1;
  min-height: 0;
  transform: translateZ(0);
`;

/** What hides in the page, as the inputs behind its boxes to tick, scrolls with it. */
const Scrolled = styled.div`
  position: relative;
  display: flex;
  flex-direction: column;
  height: 100%;
  overflow: auto;
  /* A field that the keyboard reaches is not left under a title or buttons that stay in place. */
  scroll-padding: 10rem 0 14rem;
`;

/** The page asked for, under the name of the site at work, and of whom one looks as. */
export const SiteFrame = () => (
  <Column>
    <MenuWords />
    <ViewingBanner />
    <AtWork />
  </Column>
);

function AtWork() {
  const answer = useMySites();
  const sites = answer.kind === 'here' ? answer.sites : null;
  useEffect(() => {
    if (sites) settle(sites);
  }, [sites]);
  useWantedPage(Boolean(sites?.current));
  useWantedField();
  if (answer.kind === 'waiting') return <Page.Loading />;
  if (sites && !sites.current) return sites.sites.length > 0 ? <Page.Loading /> : <Nowhere />;
  return (
    <>
      <SiteBar sites={sites} />
      <Under>
        <Scrolled>
          <Asked mine={sites} />
        </Scrolled>
      </Under>
    </>
  );
}

/** Leads whoever had to sign in first to the page that they came for. */
function useWantedPage(isKnown: boolean) {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  useEffect(() => {
    const wanted = isKnown ? takeWantedPage(pathname) : null;
    if (wanted !== null) navigate(wanted, { replace: true });
  }, [isKnown, pathname, navigate]);
}

/** What is more than one entry has a page of its own in the place of Strapi's form. */
function Asked({ mine }: { readonly mine: MySites | null }) {
  const { pathname } = useLocation();
  const own = ownPageOf(pathname);
  if (own !== null) return <Navigate to={own} replace />;
  return needsSite(mine, pathname) ? <SiteFirst mine={mine} /> : <LazyOutlet />;
}

/** Pages of our own that say something of one site. */
const OF_ONE_SITE = ['/plugins/launch', OPENING_HOURS, GUIDE];

/** On the whole platform, a new entry would not know where it goes, nor a checklist whose it is. */
function needsSite(sites: MySites | null, pathname: string): sites is MySites {
  if (sites?.current?.site !== null) return false;
  const isOfOneSite = OF_ONE_SITE.some((page) => `${pathname}/`.startsWith(`${page}/`));
  return isOfOneSite || sites.ownedBySites.includes(newEntryOf(pathname) ?? '');
}

/** This tab keeps the site that the server gave it, or tries again when the one it kept is closed. */
function settle({ current, sites }: MySites) {
  if (current) return keepInThisTab(current.site?.key ?? 0);
  const [first] = sites;
  if (chosenSite() !== null) forgetSite();
  else if (first) chooseSite(first.key);
  else return;
  rememberLoss();
  location.reload();
}
