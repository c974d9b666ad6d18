import { fr } from '../../text/french';

export interface Place {
  name: string;
  address?: string;
  latitude: number;
  longitude: number;
  /** Page that says more of the place. */
  href?: string;
}

export interface PlaceMapProps {
  places: Place[];
  /** Address of the island's script; the list alone when absent. */
  script?: string;
}

/**
 * Places as a list, always; a button loads the map, so that no tile server
 * hears of a visitor who did not ask for it. The island reads the list.
 */
export const PlaceMap = ({ places, script }: PlaceMapProps) => (
  <div class="map" data-map>
    {script && (
      <div class="map-frame" data-map-frame hidden>
        <button type="button" class="button" data-map-show>
          Afficher la carte
        </button>
        <p class="map-note">Le fond de carte vient d’OpenStreetMap.</p>
      </div>
    )}
    <ul class="places">
      {places.map((place) => (
        <li data-latitude={place.latitude} data-longitude={place.longitude}>
          <p class="place-name">
            {place.href ? <a href={place.href}>{fr(place.name)}</a> : fr(place.name)}
          </p>
          {place.address && <p class="place-address">{fr(place.address)}</p>}
          <a class="place-link" href={openStreetMap(place)}>
            Voir sur OpenStreetMap<span class="visually-hidden"> : {fr(place.name)}</span>
          </a>
        </li>
      ))}
    </ul>
    {script && <script type="module" src={script} />}
  </div>
);

export const openStreetMap = ({ latitude, longitude }: { latitude: number; longitude: number }) =>
  `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
