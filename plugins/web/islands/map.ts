/** Shows the button that loads the map; the list of places stands without it. */
for (const map of document.querySelectorAll<HTMLElement>('[data-map]')) {
  const frame = map.querySelector<HTMLElement>('[data-map-frame]');
  const button = map.querySelector<HTMLButtonElement>('[data-map-show]');
  if (frame && button) offerMap(map, frame, button);
}

function offerMap(map: HTMLElement, frame: HTMLElement, button: HTMLButtonElement): void {
  frame.hidden = false;
  button.addEventListener('click', async () => {
    button.disabled = true;
    button.setAttribute('aria-busy', 'true');
    try {
      const { drawMap } = await import('./leaflet-map');
      await drawMap(frame, placesOf(map));
    } catch {
      button.disabled = false;
      button.removeAttribute('aria-busy');
      button.textContent = 'La carte ne répond pas. Réessayer';
    }
  });
}

export interface MapPlace {
  name: string;
  latitude: number;
  longitude: number;
}

/** The list is the data: name and position of each of its lines. */
const placesOf = (map: HTMLElement): MapPlace[] =>
  [...map.querySelectorAll<HTMLElement>('[data-latitude]')].map((place) => ({
    name: place.querySelector('.place-name')?.textContent ?? '',
    latitude: Number(place.dataset.latitude),
    longitude: Number(place.dataset.longitude),
  }));
