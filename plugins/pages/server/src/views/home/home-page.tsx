import { Layout, templates, TownHallCard } from '#web';
import type {
  BannerProps,
  DatedItem,
  FactFigure,
  Framed,
  HomeParts,
  Link,
  Person,
  Place,
  QuickLink,
} from '#web';
import { CommuneFigures, CommuneMap, MayorCard, Procedures, Reminders, Story } from './home-parts';
import type { StoryProps } from './home-parts';
import type { UsefulNumber } from './useful-numbers';

export interface HomePageProps extends Framed {
  banner: BannerProps;
  procedures: QuickLink[];
  /** Page of all the procedures, and of the council, when the commune keeps them. */
  proceduresHref?: string;
  team?: Link;
  /** Next collection, next council: what the season asks of people. */
  reminders: DatedItem[];
  usefulNumbers: UsefulNumber[];
  story?: StoryProps;
  mayor?: Person;
  figures: FactFigure[];
  places: Place[];
  /** Parts drawn by other capabilities: news, documents, events. */
  contributed: Pick<HomeParts, 'news' | 'documents' | 'events'>;
}

/** Home of a mini-site: its template says where each part stands. */
export function HomePage(props: HomePageProps) {
  const { site, page, banner, contributed } = props;
  const Home = templates[site.template].Home;
  return (
    <Layout site={site} page={page} home>
      <Home banner={banner} parts={{ ...contributed, ...ownParts(props) }} />
    </Layout>
  );
}

const ownParts = (props: HomePageProps): HomeParts => ({
  townHall: <TownHallCard townHall={props.site.townHall} />,
  procedures: props.procedures.length > 0 && (
    <Procedures links={props.procedures} allHref={props.proceduresHref} />
  ),
  reminders: (props.reminders.length > 0 || props.usefulNumbers.length > 0) && (
    <Reminders items={props.reminders} numbers={props.usefulNumbers} />
  ),
  story: props.story && <Story {...props.story} />,
  mayor: props.mayor && <MayorCard mayor={props.mayor} team={props.team} />,
  figures: props.figures.length > 0 && <CommuneFigures figures={props.figures} />,
  map: props.places.length > 0 && (
    <CommuneMap places={props.places} script={props.site.assets.mapScript} />
  ),
});
