import { inDepartment, type SiteIdentity } from '#sites';
import type { Addition } from '../domain/addition';
import type { Speaker } from '../views';

type Said = Pick<Addition<string, unknown>, 'reach' | 'reachCode' | 'from'>;

export function speakerOf(
  { reach, reachCode, from }: Said,
  { name, collectivity }: Pick<SiteIdentity, 'name' | 'collectivity'>,
): Speaker {
  if (from === null) {
    return { where: collectivity?.kind === 'commune' ? 'Dans votre commune' : name, by: null };
  }
  if (reach === 'department') {
    const words = inDepartment(reachCode) ?? `dans le département ${reachCode}`;
    return { where: words.charAt(0).toUpperCase() + words.slice(1), by: from.body };
  }
  if (reach !== 'epci') return { where: from.body, by: null };
  return from.kind === 'epci'
    ? { where: `${from.name} (intercommunalité)`, by: null }
    : { where: 'Dans votre intercommunalité', by: from.body };
}

/** In one line: « Dans le Lot, Centre de gestion du Lot ». */
export const inOneLine = ({ where, by }: Speaker): string => (by ? `${where}, ${by}` : where);
