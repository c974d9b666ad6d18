import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { RolesToGive } from '../../../shared/new-site';

/** The roles that may be given on a new site; none until the server has answered. */
export function useRolesToGive(): RolesToGive {
  const { get } = useFetchClient();
  const [roles, setRoles] = useState<RolesToGive>({ today: '', roles: [] });
  useEffect(() => {
    let left = false;
    get<RolesToGive>('/sites/creations')
      .then(({ data }) => !left && setRoles(data))
      .catch(() => undefined /* without roles no one can be invited: the site can still be made */);
    return () => {
      left = true;
    };
  }, [get]);
  return roles;
}
