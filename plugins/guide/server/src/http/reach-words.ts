import { collectivityWords, ofDepartment } from '#sites';
import type { AskedReach, Body, Territories } from '../domain/reach';

/** Whom something is for: « Les communes du Lot ». */
export function reachWords(
  { reach, code }: AskedReach,
  body: Body | null,
  { epcis }: Territories,
): string {
  if (reach === 'site') return 'Ce site';
  if (reach === 'platform') return 'Tous les sites';
  if (reach === 'department') return `Les communes ${ofDepartment(code) ?? `de ${code}`}`;
  const known = epcis.find((one) => one.code === code)?.name;
  return `Les communes ${ofEpci((body?.siren === code ? body.name : known) ?? code)}`;
}

const ofEpci = (name: string): string =>
  collectivityWords({ name, collectivity: { name, kind: 'epci' } }).of;
