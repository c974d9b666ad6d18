import { ok, refuse, type Result } from '#platform';
import {
  hoursChanges,
  versionOf,
  type Hours,
  type HoursChanges,
  type OfficeHours,
} from '../domain/office-hours';
import { checkClosures, checkOpeningSlots, type Problem } from '../domain/opening-hours-validation';

export interface Offices {
  /** As the database holds it now, for nobody else to change until the end of the transaction. */
  hold(documentId: string): Promise<OfficeHours | null>;
  /** @returns the hours as they are kept now */
  save(office: OfficeHours, wanted: Hours, changes: HoursChanges): Promise<OfficeHours>;
}

export interface HoursOrder extends Hours {
  /** Document of the office. */
  readonly office: string;
  /** Of the hours that were read before they were changed. */
  readonly version: string;
}

export type HoursRefusal = 'office-unknown' | 'hours-overtaken' | 'hours-invalid';

export type HoursRefusalDetails = {
  readonly version?: string;
  readonly slots?: readonly Problem[];
  readonly closures?: readonly Problem[];
};

/** Keeps the whole week of an office and its closings, or nothing of them. */
export const keepOfficeHours =
  ({ offices }: { readonly offices: Offices }) =>
  async (order: HoursOrder): Promise<Result<OfficeHours, HoursRefusal, HoursRefusalDetails>> => {
    const slots = checkOpeningSlots(order.slots);
    const closures = checkClosures(order.closures);
    if (!slots.ok || !closures.ok) {
      return refuse('hours-invalid', { slots: problemsOf(slots), closures: problemsOf(closures) });
    }
    const office = await offices.hold(order.office);
    if (!office) return refuse('office-unknown');
    const version = versionOf(office);
    if (version !== order.version) return refuse('hours-overtaken', { version });
    return ok(await offices.save(office, order, hoursChanges(office, order)));
  };

const problemsOf = (
  checked: ReturnType<typeof checkOpeningSlots | typeof checkClosures>,
): readonly Problem[] => (checked.ok ? [] : (checked.details?.problems ?? []));
