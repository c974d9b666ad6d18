import { displayName } from './commune-name';
import { epciKindNames, type EpciKind } from './commune';

interface NamedEpci {
  readonly name: string;
  readonly kind: EpciKind;
}

const ABBREVIATION = /^(CC|CA|CU|METRO) /;
const LINK = /^(du |de la |des |de l['’]|de |d['’])/i;

/** « CA du Grand Cahors » is the « Communauté d’agglomération du Grand Cahors », the legal body. */
export function epciOf({ name, kind }: NamedEpci): string {
  if (!ABBREVIATION.test(name)) return displayName(name);
  const kindName = epciKindNames[kind];
  const title = kindName.charAt(0).toUpperCase() + kindName.slice(1);
  return `${title} ${displayName(name.replace(ABBREVIATION, ''))}`;
}

/** « CA du Grand Cahors » is « Grand Cahors » to its inhabitants. */
export function shortEpciName({ name }: Pick<NamedEpci, 'name'>): string {
  const short = displayName(name.replace(ABBREVIATION, '').replace(LINK, ''));
  return short.charAt(0).toUpperCase() + short.slice(1);
}
