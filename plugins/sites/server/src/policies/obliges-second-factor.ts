import { PLATFORM_WIDE_ROLES } from '../domain/role';
import { counts, type Membership } from '../domain/standing';

/** Whoever may do much on many sites proves twice who they are, wherever they work just now. */
export const obligesSecondFactor = (held: readonly Membership[], today: string): boolean =>
  held.some(
    (membership) => PLATFORM_WIDE_ROLES.includes(membership.role) && counts(membership, today),
  );
