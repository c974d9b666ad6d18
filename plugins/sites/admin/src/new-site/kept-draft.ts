import { useAuth } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import { NO_DRAFT, type Draft } from './draft';

const NAME = 'parvis_new_site';

interface Kept {
  readonly owner: string;
  readonly draft: Draft;
}

/** What a person was preparing in this tab: a reload loses nothing of it. */
export function useDraft() {
  const owner = useAuth('NewSite', ({ user }) => user?.email ?? '');
  const [draft, setDraft] = useState(() => read(owner));
  useEffect(() => keep({ owner, draft }), [owner, draft]);
  const change = useCallback(
    (changed: Change) =>
      setDraft((before) => ({
        ...before,
        ...(typeof changed === 'function' ? changed(before) : changed),
      })),
    [],
  );
  return { draft, change };
}

type Change = Partial<Draft> | ((before: Draft) => Partial<Draft>);

export type ChangeDraft = ReturnType<typeof useDraft>['change'];

export const forgetDraft = (): void => sessionStorage.removeItem(NAME);

/** What somebody else prepared before in this tab is not shown. */
function read(owner: string): Draft {
  try {
    const kept = JSON.parse(sessionStorage.getItem(NAME) ?? 'null') as Kept | null;
    return kept?.owner === owner ? { ...NO_DRAFT, ...kept.draft } : NO_DRAFT;
  } catch {
    return NO_DRAFT;
  }
}

/** Browsers keep a few megabytes: without room for the image, the rest is kept. */
function keep(kept: Kept) {
  try {
    sessionStorage.setItem(NAME, JSON.stringify(kept));
  } catch {
    const draft = { ...kept.draft, banner: null };
    sessionStorage.setItem(NAME, JSON.stringify({ ...kept, draft }));
  }
}
