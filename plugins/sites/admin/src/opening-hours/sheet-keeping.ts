import { focusFirstError, refusalOf } from '#admin/platform';
import { useNotification, type FormHelpers } from '@strapi/strapi/admin';
import { useRef, useState, type RefObject } from 'react';
import type { HoursFaults, LineProblem, OfficeSheet } from '../../../shared/office-hours';
import { useWords } from '../translations/words';
import { closureLinesOf } from './closures';
import { faultsIn, useKeeping } from './hours';
import { sheetOf, valuesOf, type SheetValues } from './sheet-values';
import type { SlotFault } from './slot-fields';
import { faultsAfter, linesOf, unreadTimes, type Day, type Place } from './week';

interface Faults {
  readonly slots: Readonly<Record<Place, SlotFault>>;
  readonly closures: Readonly<Record<number, string>>;
}

const NO_FAULT: Faults = { slots: {}, closures: {} };

/** Somebody else changed the hours since they were read. */
export interface Overtaken {
  readonly message: string;
  readonly version: string;
}

export type Keeping = ReturnType<typeof useSheetKeeping>;

/** Sends what is typed, and says what is wrong beside the line where it is. */
export function useSheetKeeping(
  office: OfficeSheet,
  place: RefObject<HTMLElement>,
  onKept: (office: OfficeSheet) => void,
) {
  const say = useWords();
  const send = useKeeping();
  const { toggleNotification } = useNotification();
  const [faults, setFaults] = useState(NO_FAULT);
  const [overtaken, setOvertaken] = useState<Overtaken | null>(null);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState(false);
  const version = useRef(office.version);

  async function keep(values: SheetValues, form: FormHelpers<SheetValues>) {
    setOvertaken(null);
    setRefused(false);
    const unread = inWords(unreadTimes(values.week), say);
    if (Object.keys(unread).length > 0) return tell({ ...NO_FAULT, slots: unread });
    setBusy(true);
    try {
      const order = { ...sheetOf(values), version: version.current };
      const kept = await send(office.documentId, order);
      version.current = kept.version;
      form.resetForm(valuesOf(kept));
      onKept(kept);
      setFaults(NO_FAULT);
      toggleNotification({ type: 'success', message: say('hours.saved') });
    } catch (error) {
      explain(error, values);
    } finally {
      setBusy(false);
    }
  }

  function explain(error: unknown, values: SheetValues) {
    const message = refusalOf(error, say('hours.broken'));
    const told = faultsIn(error);
    if (told.version) return setOvertaken({ message, version: told.version });
    if (told.slots || told.closures) return tell(placed(told, values));
    toggleNotification({ type: 'danger', message });
  }

  function tell(found: Faults) {
    setFaults(found);
    setRefused(true);
    focusFirstError(place.current);
  }

  /** A time is told as soon as its field is left, rather than once all is sent. */
  const doubt = (at: Place, field: SlotFault['field'], typed: string) => {
    const fault = { field, message: say('hours.time.wrong', { typed: typed.trim() }) };
    setFaults((before) => ({ ...before, slots: { ...before.slots, [at]: fault } }));
  };
  const forgiveDay = (index: number, day: Day) =>
    setFaults((before) => ({ ...before, slots: faultsAfter(before.slots, index, day) }));
  const forgiveClosures = () => setFaults((before) => ({ ...before, closures: {} }));

  /** From now on, what somebody else kept meanwhile is known, and may be saved over. */
  const overrule = (known: Overtaken) => {
    version.current = known.version;
  };

  return { keep, faults, refused, busy, overtaken, overrule, doubt, forgiveDay, forgiveClosures };
}

const inWords = (
  unread: ReturnType<typeof unreadTimes>,
  say: ReturnType<typeof useWords>,
): Faults['slots'] =>
  Object.fromEntries(
    Object.entries(unread).map(([place, { field, typed }]) => [
      place,
      {
        field,
        message: typed ? say('hours.time.wrong', { typed }) : say(`hours.${field}.missing`),
      },
    ]),
  );

/** The server counts the lines that it was sent; people see places. */
function placed({ slots = [], closures = [] }: HoursFaults, values: SheetValues): Faults {
  const [places, rows] = [linesOf(values.week), closureLinesOf(values.closures)];
  const fault = ({ message }: LineProblem) => ({ field: 'opens' as const, message });
  return {
    slots: Object.fromEntries(
      slots.flatMap((one) => {
        const at = places[one.index];
        return at ? [[at.place, fault(one)]] : [];
      }),
    ),
    closures: Object.fromEntries(
      closures.flatMap(({ index, message }) => {
        const at = rows[index];
        return at ? [[at.place, message]] : [];
      }),
    ),
  };
}
