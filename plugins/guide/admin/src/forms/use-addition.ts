import { useNotification } from '@strapi/strapi/admin';
import { useEntryDesk } from '../entry/entry-desk';
import type { EntrySheet } from '../../../shared/entry-sheet';
import { useKeeping, type Known } from './keeping';

type Problems = Readonly<Record<string, string>>;

/** What the form of one kind of addition differs in. */
interface Ways<Values, Sheet> {
  /** What is wrong before anything is sent, by field. */
  readonly problemsOf: (values: Values) => Problems;
  /** What is sent. */
  readonly fieldsOf: (values: Values) => object;
  /** The fields that the server names, as the form does. */
  readonly named: (problems: Problems) => Problems;
  /** The page of the entry, with what was kept. */
  readonly put: (entry: EntrySheet, kept: Sheet) => EntrySheet;
  /** What is said once it is kept. */
  readonly told: (kept: Sheet) => string;
}

/** Keeps an addition as it is typed, and shows it in its place, or says what is wrong. */
export function useAddition<Values, Sheet extends Known>(
  address: string,
  known: Known | null,
  ways: Ways<Values, Sheet>,
) {
  const { toggleNotification } = useNotification();
  const { sheet, keep } = useEntryDesk();
  const keeping = useKeeping<Sheet>(address, known);

  async function save(values: Values): Promise<Problems> {
    const problems = ways.problemsOf(values);
    if (Object.keys(problems).length > 0) return problems;
    const kept = await keeping.keep(ways.fieldsOf(values));
    if (kept.kind === 'wrong') return ways.named(kept.problems);
    if (kept.kind === 'kept') {
      keep(ways.put(sheet, kept.sheet), kept.sheet.documentId);
      toggleNotification({ type: 'success', message: ways.told(kept.sheet) });
    }
    return {};
  }

  return { keeping, save };
}
