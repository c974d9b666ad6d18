import * as leaflet from 'leaflet';
import leafletStyle from 'leaflet/dist/leaflet.css';
import type { MapPlace } from './map';

const tiles = 'https://tile.openstreetmap.org/{z}/{x}/{y}.png';
const attribution =
  '© <a href="https://www.openstreetmap.org/copyright">les contributeurs d’OpenStreetMap</a>';

/** Replaces the button by a map of the places; throws when the style cannot load. */
export async function drawMap(frame: HTMLElement, places: MapPlace[]): Promise<void> {
  await loadStyle(leafletStyle);
  const canvas = document.createElement('div');
  canvas.className = 'map-canvas';
  frame.replaceChildren(canvas);
  const map = leaflet.map(canvas, { scrollWheelZoom: false });
  map.attributionControl.setPrefix(false);
  leaflet.tileLayer(tiles, { attribution, maxZoom: 19 }).addTo(map);
  const markers = places.map((place) => marker(place).addTo(map));
  map.fitBounds(leaflet.featureGroup(markers).getBounds(), { padding: [40, 40], maxZoom: 17 });
  canvas.setAttribute('role', 'region');
  canvas.setAttribute('aria-label', 'Carte');
  canvas.focus();
}

function marker({ name, latitude, longitude }: MapPlace): leaflet.Marker {
  const icon = leaflet.divIcon({ className: 'map-pin', iconSize: [28, 28], iconAnchor: [14, 28] });
  return leaflet
    .marker([latitude, longitude], { icon, title: name, alt: name, keyboard: true })
    .bindPopup(textNode(name));
}

/** Names are written as text, never as HTML. */
function textNode(text: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  return paragraph;
}

function loadStyle(href: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  return new Promise((loaded, failed) => {
    link.addEventListener('load', () => loaded());
    link.addEventListener('error', () => failed(new Error(`Missing style ${href}`)));
    document.head.append(link);
  });
}
