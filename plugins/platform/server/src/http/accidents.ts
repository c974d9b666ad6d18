import { isOutage } from '../domain/outage';

/** What goes wrong around a request, and not in it: to be said with what to do, and asked again. */
export interface Accident {
  readonly status: 503 | 507;
  readonly name: 'DatabaseUnreachable' | 'NoRoomLeft';
  readonly message: string;
}

const UNREACHABLE: Accident = {
  status: 503,
  name: 'DatabaseUnreachable',
  message:
    'La base de données ne répond pas, et rien n’a été enregistré : attendez une minute, puis recommencez.',
};

const NO_ROOM: Accident = {
  status: 507,
  name: 'NoRoomLeft',
  message:
    'La place manque sur le serveur, et rien n’a été enregistré : prévenez l’exploitant, puis recommencez.',
};

/** Of the file system, and of PostgreSQL's own disk. */
const FULL = new Set(['ENOSPC', 'EDQUOT', '53100']);

/** The accident that an error tells of; null for one that is somebody's fault, or nobody knows whose. */
export function accidentOf(error: unknown): Accident | null {
  if (isOutage(error)) return UNREACHABLE;
  const { code = '' } = (error ?? {}) as { code?: string };
  return FULL.has(code) ? NO_ROOM : null;
}
