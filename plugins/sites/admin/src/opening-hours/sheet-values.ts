import type { HoursSheet, OfficeSheet } from '../../../shared/office-hours';
import { closureLinesOf, typedClosures, type TypedClosure } from './closures';
import { linesOf, weekOf, type Week } from './week';

/** What the form of an office holds. */
export interface SheetValues {
  readonly week: Week;
  readonly closures: readonly TypedClosure[];
  readonly holidays: boolean;
}

export const valuesOf = (office: OfficeSheet): SheetValues => ({
  week: weekOf(office.slots),
  closures: typedClosures(office.closures),
  holidays: office.closedOnPublicHolidays,
});

export const sheetOf = ({ week, closures, holidays }: SheetValues): HoursSheet => ({
  slots: linesOf(week).map(({ line }) => line),
  closures: closureLinesOf(closures).map(({ line }) => line),
  closedOnPublicHolidays: holidays,
});
