export { HomePage, type HomePageProps } from './home/home-page';
export type { StoryProps, UsefulNumber } from './home/home-parts';
export { ProsePage, type ProsePageProps } from './prose/prose-page';
