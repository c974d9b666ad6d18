import type { EntryService } from '../../../shared/entry-sheet';
import { childOf, elementsOf, wordsOf, type GuideElement, type GuideEntry } from './tree';

const SERVICES: readonly string[] = ['service', 'service-annex', 'alternative-service'];

export const isService = ({ kind }: GuideElement): boolean => SERVICES.includes(kind);

/** Forms, online services, simulators… that an entry leads to, each once, in its order. */
export function servicesOf(entry: GuideEntry): EntryService[] {
  const services = new Map<string, EntryService>();
  for (const element of elementsOf(entry)) {
    const { id = '', type } = element.attributes ?? {};
    if (!isService(element) || id === '' || services.has(id)) continue;
    const title = wordsOf(childOf(element, 'title', 'alternative-title'));
    services.set(id, { id, title: title || id, kind: serviceKind(type) ?? '' });
  }
  return [...services.values()];
}

/** What visitors read instead of the names that the DILA gives to its kinds of services. */
export const serviceKind = (type: string | undefined): string | undefined =>
  type && (NAMES.get(type) ?? type);

const ONLINE = 'Démarche en ligne';

/** Those of `ServiceComplementaire.xsd` that are no words for visitors. */
const NAMES = new Map([
  ['Téléservice', ONLINE],
  ['Téléservice personnalisé sur SP', ONLINE],
  ['Téléservice personnalisable', ONLINE],
  ['selNG', ONLINE],
  ['sel-personnaliseSpNG', ONLINE],
  ['sel-pivotLocalNG', ONLINE],
  ['formulaireNG', 'Formulaire'],
  ['lettreTypeNG', 'Modèle de document'],
  ['outilRechercheNG', 'Outil de recherche'],
  ['simulateurNG', 'Simulateur'],
]);
