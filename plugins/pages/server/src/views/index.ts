export { ContactPage, type ContactPageProps } from './contact/contact-page';
export { DiscoverPage, type DiscoverPageProps } from './discover/discover-page';
export { HomePage, type HomePageProps } from './home/home-page';
export type { StoryProps } from './home/home-parts';
export type { UsefulNumber } from './home/useful-numbers';
export {
  PracticalPage,
  type PracticalItem,
  type PracticalPageProps,
} from './practical/practical-page';
export {
  ProceduresPage,
  type ProcedureLink,
  type ProceduresPageProps,
} from './procedures/procedures-page';
export { ProsePage, type ProsePageProps } from './prose/prose-page';
export { TeamPage, type TeamPageProps } from './team/team-page';
