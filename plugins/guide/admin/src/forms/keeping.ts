import { conflictIn, refusalOf, type Conflict } from '#admin/platform';
import { useFetchClient } from '@strapi/strapi/admin';
import { useRef, useState } from 'react';
import { useWords } from '../translations/words';
import { isGone, problemsIn } from './refused';

/** What is kept already; null for something new. */
export interface Known {
  readonly documentId: string;
  readonly version: string;
}

export type Kept<Sheet> =
  | { readonly kind: 'kept'; readonly sheet: Sheet }
  | { readonly kind: 'wrong'; readonly problems: Readonly<Record<string, string>> }
  | { readonly kind: 'refused' };

/** Sends what is typed; what somebody else kept meanwhile is not lost unknowingly. */
export function useKeeping<Sheet>(address: string, known: Known | null) {
  const say = useWords();
  const { send, overrule, renew } = useSending<Sheet>(address, known);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [gone, setGone] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  async function keep(fields: object): Promise<Kept<Sheet>> {
    setConflict(null);
    setGone(false);
    setRefusal(null);
    try {
      return { kind: 'kept', sheet: await send(fields) };
    } catch (error) {
      return explain(error);
    }
  }

  function explain(error: unknown): Kept<Sheet> {
    const found = conflictIn(error);
    const problems = problemsIn(error);
    if (found) setConflict(found);
    else if (isGone(error)) setGone(true);
    else if (Object.keys(problems).length > 0) return { kind: 'wrong', problems };
    else setRefusal(refusalOf(error, say('form.broken')));
    return { kind: 'refused' };
  }

  return { keep, conflict, gone, refusal, overrule, renew };
}

/** Sends it with the version that was open, or that is overruled. */
function useSending<Sheet>(address: string, known: Known | null) {
  const { post, put } = useFetchClient();
  const base = useRef(known);

  async function send(fields: object): Promise<Sheet> {
    const { current } = base;
    if (current === null) return (await post<Sheet>(address, fields)).data;
    const order = { ...fields, asOf: current.version };
    return (await put<Sheet>(`${address}/${current.documentId}`, order)).data;
  }

  /** From now on, what they kept is known, and may be saved over. */
  const overrule = ({ asOf }: Conflict) => {
    base.current = base.current && { ...base.current, version: asOf };
  };

  /** What is typed is something new from now on. */
  const renew = () => {
    base.current = null;
  };

  return { send, overrule, renew };
}

export type Keeping = Pick<
  ReturnType<typeof useKeeping<unknown>>,
  'conflict' | 'gone' | 'refusal' | 'overrule' | 'renew'
>;
