import type { Role } from '../domain/role';
import { ROLE_TABLE, type Right, type Subject } from './role-table';

const WRITES: readonly (Right | undefined)[] = ['write', 'publish'];

/** The platform administrator may, and is not the one to be asked. */
export const rolesThatWrite = (subject: Subject): Role[] =>
  (Object.keys(ROLE_TABLE) as (keyof typeof ROLE_TABLE)[]).filter((role) =>
    WRITES.includes(ROLE_TABLE[role].content[subject]),
  );
