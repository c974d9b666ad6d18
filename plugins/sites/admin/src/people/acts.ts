import { refusalOf } from '#admin/platform';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useWords } from '../translations/words';

/** Runs one change at a time, and says how it went. */
export function useAct() {
  const say = useWords();
  const { toggleNotification } = useNotification();
  const [busy, setBusy] = useState(false);
  const act = async (change: () => Promise<void>, done: string): Promise<boolean> => {
    setBusy(true);
    try {
      await change();
      toggleNotification({ type: 'success', message: done });
      return true;
    } catch (error) {
      toggleNotification({ type: 'danger', message: refusalOf(error, say('people.broken')) });
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, act };
}
