import { LazyOutlet, Page } from '@strapi/strapi/admin';
import { Navigate, useLocation } from 'react-router-dom';
import { createGlobalStyle } from 'styled-components';
import { useStanding } from './standing';

/** Home, the forms of the desk, one's own account. */
const OWN = /^\/(plugins\/desk(\/.*)?|me(\/.*)?)?$/;

/** Strapi always shows its settings and its contents; they would lead a contributor nowhere. */
const HomeOnly = createGlobalStyle`
  nav li:has(> * a[href^='/admin/']:not([href='/admin/'], [href^='/admin/me'])),
  nav li:has(> a[href^='/admin/']:not([href='/admin/'], [href^='/admin/me'])) {
    display: none;
  }
`;

/** Keeps a contributor to the one page that is theirs; everybody else goes anywhere. */
export function OwnPages() {
  const standing = useStanding();
  const { pathname } = useLocation();
  if (standing === 'unknown') return <Page.Loading />;
  if (standing === 'whole') return <LazyOutlet />;
  return (
    <>
      <HomeOnly />
      {OWN.test(pathname) ? <LazyOutlet /> : <Navigate to="/" replace />}
    </>
  );
}
