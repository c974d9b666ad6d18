import {
  Closures,
  fr,
  OpeningHours,
  OpeningNow,
  PostalAddress,
  Telephone,
  WheelchairAccess,
} from '#web';
import type { OpenPlace } from '#web';

/** The postal agency, a desk held on Tuesdays: where they are and when they receive. */
export const OtherPlaces = ({ places, hoursHref }: OtherPlacesProps) => (
  <section class="block-part" aria-labelledby="autres-accueils">
    <h2 id="autres-accueils">Autres lieux d’accueil</h2>
    <div class="other-places">
      {places.map((place) => (
        <Place place={hoursHref ? { ...place, hours: [] } : place} />
      ))}
    </div>
    {hoursHref && (
      <p class="more">
        <a href={hoursHref}>{places.length === 1 ? 'Ses horaires' : 'Leurs horaires'}</a>
      </p>
    )}
  </section>
);

export interface OtherPlacesProps {
  readonly places: readonly OpenPlace[];
  /** The page that holds their hours, when this one does not. */
  readonly hoursHref?: string;
}

const Place = ({ place }: { place: OpenPlace }) => (
  <div class="other-place">
    <h3>{fr(place.name)}</h3>
    {place.status && <OpeningNow status={place.status} />}
    <Closures closures={place.closures} />
    <PostalAddress contact={place} />
    <WheelchairAccess contact={place} />
    {place.phone && <Telephone name={place.name} phone={place.phone} />}
    {place.hours.length > 0 && (
      <OpeningHours hours={place.hours} caption={`Horaires : ${place.name}`} />
    )}
  </div>
);
