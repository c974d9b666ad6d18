import { DatedList, Figures, fr, PersonCard, Picture, PlaceMap, QuickLinks, Section } from '#web';
import type { DatedItem, FactFigure, Link, Person, Photo, Place, QuickLink } from '#web';
import { UsefulNumbers, type UsefulNumber } from './useful-numbers';

export interface StoryProps {
  title: string;
  /** Two or three sentences. */
  text: string;
  photo?: Photo;
  more?: Link;
}

export const Procedures = ({ links, allHref }: { links: QuickLink[]; allHref?: string }) => (
  <Section
    id="demarches"
    class="home-procedures"
    title="Vos démarches"
    more={allHref ? { label: 'Toutes les démarches', href: allHref } : undefined}
  >
    <QuickLinks links={links} />
  </Section>
);

export const Reminders = ({ items, numbers }: { items: DatedItem[]; numbers: UsefulNumber[] }) => (
  <Section id="a-noter" class="home-reminders" title="À noter">
    {items.length > 0 && <DatedList items={items} />}
    {numbers.length > 0 && <UsefulNumbers numbers={numbers} />}
  </Section>
);

export const Story = ({ title, text, photo, more }: StoryProps) => (
  <Section id="histoire" class={photo ? 'home-story has-photo' : 'home-story'} title={title}>
    {photo && <Picture photo={photo} sizes="(min-width: 64em) 30rem, 100vw" />}
    <p class="story-text">{fr(text)}</p>
    {more && (
      <p>
        <a class="more" href={more.href}>
          {fr(more.label)}
        </a>
      </p>
    )}
  </Section>
);

export const MayorCard = ({ mayor, team }: { mayor: Person; team?: Link }) => (
  <Section id="elus" class="home-mayor" title="Vos élus" more={team}>
    <PersonCard person={mayor} />
  </Section>
);

export const CommuneFigures = ({ figures }: { figures: FactFigure[] }) => (
  <Section id="chiffres" class="home-figures" title="La commune en chiffres">
    <Figures figures={figures} />
  </Section>
);

export const CommuneMap = ({ places, script }: { places: Place[]; script?: string }) => (
  <Section id="plan" class="home-map" title="Sur la carte">
    <PlaceMap places={places} script={script} />
  </Section>
);
