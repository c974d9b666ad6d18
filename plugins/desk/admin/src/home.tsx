import { ContributorHome } from './contributor/contributor-home';
import { useStanding } from './standing';
import { WaitingHome } from './waiting/waiting-home';

/** The first page after signing in: one for who writes, one for who watches over a site. */
export const Home = () => (useStanding() === 'own' ? <ContributorHome /> : <WaitingHome />);
