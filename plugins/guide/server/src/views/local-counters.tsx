import { Closures, fr, HoursInShort, OpeningNow, Telephone, WheelchairAccess } from '#web';
import { PostalAddress, type OpenPlace, type TownHall } from '#web';
import type { Counter } from '../domain/counter';
import { CommuneCounters } from './commune-counters';

/** Identifier of the box that shows the town hall at the head of the entry. */
export const IN_COMMUNE = 'dans-votre-commune';

export interface LocalCountersProps {
  /** What the commune wrote itself. */
  readonly places: readonly OpenPlace[];
  /** What the official directory says. */
  readonly counters: readonly Counter[];
}

/** Where the official text sends to: the places of the commune first. */
export const LocalCounters = ({ places, counters }: LocalCountersProps) => (
  <>
    {places.map((place) => (
      <OwnCounter place={place} />
    ))}
    <CommuneCounters counters={counters} />
  </>
);

/** The box above says all of the town hall: once is enough. */
export const CounterOfTownHall = ({ townHall }: { townHall: TownHall }) => (
  <p class="counter">
    <a href={`#${IN_COMMUNE}`}>{fr(`${townHall.name} : horaires et adresse`)}</a>
  </p>
);

const OwnCounter = ({ place }: { place: OpenPlace }) => (
  <div class="counter">
    <p class="counter-name">{fr(place.name)}</p>
    {place.status && <OpeningNow status={place.status} />}
    <Closures closures={place.closures} />
    <PostalAddress contact={place} />
    <WheelchairAccess contact={place} />
    {place.phone && <Telephone name={place.name} phone={place.phone} />}
    {place.hours.length > 0 && <HoursInShort hours={place.hours} />}
    {place.routeHref && (
      <p>
        <a href={place.routeHref}>
          Voir sur la carte<span class="visually-hidden"> : {fr(place.name)}</span>
        </a>
      </p>
    )}
  </div>
);
