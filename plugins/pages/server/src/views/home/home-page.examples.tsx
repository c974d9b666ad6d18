import { DatedList, Section, showcase, type PageExample, type SiteFrame } from '#web';
import * as parts from './home-parts.examples';
import { HomePage, type HomePageProps } from './home-page';

/** A home with everything; the catalogue adds news and documents drawn by their plugins. */
export const fullHome = (site: SiteFrame, changes: Partial<HomePageProps> = {}) => (
  <HomePage
    site={site}
    page={{
      title: site.name,
      description: `Site de la commune : mairie, actualités, démarches et documents de ${site.name}.`,
      path: '/',
      image: showcase.cliff,
      jsonLd: [{ '@type': 'GovernmentOrganization', name: site.townHall.name, url: site.origin }],
    }}
    banner={{
      name: site.name,
      subtitle: site.subtitle,
      tagline: 'Entre causse et rivière, 408 habitants',
      photo: showcase.cliff,
    }}
    procedures={parts.fiveProcedures}
    proceduresHref="/demarches"
    team={{ label: 'L’équipe municipale', href: '/equipe-municipale' }}
    reminders={parts.novemberReminders}
    usefulNumbers={parts.usefulNumbers}
    story={parts.carennacStory}
    mayor={parts.mayor}
    figures={parts.carennacFigures}
    places={parts.villagePlaces}
    contributed={{ events: <NextEvents /> }}
    {...changes}
  />
);

const NextEvents = () => (
  <Section
    id="agenda"
    class="home-events"
    title="Agenda"
    more={{ label: 'Tout l’agenda', href: '/agenda' }}
  >
    <DatedList items={parts.novemberEvents} />
  </Section>
);

/** No news, no photo, no event: the village must still look alive. */
const quietHome = (site: SiteFrame) =>
  fullHome(site, {
    banner: { name: site.name, subtitle: site.subtitle, tagline: 'Le toit du Lot, à 781 mètres' },
    story: { ...parts.carennacStory, photo: undefined },
    contributed: {},
  });

export const homePages: PageExample[] = [{ name: 'accueil-calme', draw: quietHome }];
