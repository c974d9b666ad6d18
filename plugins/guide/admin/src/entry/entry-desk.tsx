import { createContext, useContext, useRef, useState, type ReactNode } from 'react';
import type { EntrySheet } from '../../../shared/entry-sheet';

/** What the parts of the page of an entry share: one form is open at a time. */
export interface EntryDesk {
  readonly sheet: EntrySheet;
  /** Name of the form that is open. */
  readonly open: string | null;
  /** Opens a form, unless something that was typed in another is not saved. */
  readonly ask: (form: string) => void;
  readonly close: () => void;
  /** The open form says whether something was typed in it. */
  readonly tellTyped: (typed: boolean) => void;
  /** How many times another form was asked for meanwhile. */
  readonly asked: number;
  /** Takes what was kept for the newest reading, and leads to it. */
  readonly keep: (sheet: EntrySheet, documentId: string | null) => void;
  /** What was kept last. */
  readonly kept: string | null;
}

const Shared = createContext<EntryDesk | null>(null);

export function useEntryDesk(): EntryDesk {
  const desk = useContext(Shared);
  if (!desk) throw new Error('The desk of an entry is on its page only');
  return desk;
}

interface Props extends Pick<EntryDesk, 'sheet'> {
  /** The form that is open from the beginning. */
  readonly first: string | null;
  readonly onKept: (sheet: EntrySheet) => void;
  readonly children: ReactNode;
}

export function EntryDeskProvider({ first, onKept, children, sheet }: Props) {
  const [open, setOpen] = useState(first);
  const [asked, setAsked] = useState(0);
  const [kept, setKept] = useState<string | null>(null);
  const typed = useRef(false);
  const show = (form: string | null) => {
    typed.current = false;
    setAsked(0);
    setOpen(form);
  };
  const desk: EntryDesk = {
    sheet,
    open,
    asked,
    kept,
    ask: (form) => (typed.current && form !== open ? setAsked((times) => times + 1) : show(form)),
    close: () => show(null),
    tellTyped: (now) => {
      typed.current = now;
      setAsked(0);
    },
    keep: (newest, documentId) => {
      show(null);
      setKept(documentId);
      onKept(newest);
    },
  };
  return <Shared.Provider value={desk}>{children}</Shared.Provider>;
}
