import { refusalOf } from '#admin/platform';
import { Button } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { Eye } from '@strapi/icons';
import { useState } from 'react';
import type { View } from '../../../shared/viewing';
import type { HeldRole } from '../people/people';
import { useWords } from '../translations/words';
import { lookThrough } from './view';

interface Props {
  /** Of one person. */
  readonly roles: readonly HeldRole[];
  readonly name: string;
}

/** The way into somebody’s view of the site, where one may have it. */
export function SeeAs({ roles, name }: Props) {
  const say = useWords();
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [busy, setBusy] = useState(false);
  const role = roles.find(({ viewable }) => viewable);
  if (!role) return null;

  const begin = async () => {
    setBusy(true);
    try {
      lookThrough((await post<View>(`/sites/people/${role.documentId}/viewing`)).data);
    } catch (error) {
      toggleNotification({ type: 'danger', message: refusalOf(error, say('people.broken')) });
      setBusy(false);
    }
  };

  return (
    <Button
      variant="tertiary"
      startIcon={<Eye />}
      loading={busy}
      aria-label={say('viewing.begin.label', { name })}
      onClick={() => void begin()}
    >
      {say('viewing.begin')}
    </Button>
  );
}
