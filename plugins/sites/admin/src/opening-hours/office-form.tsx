import { leadTo } from '#admin/platform';
import { Button, Flex, Typography } from '@strapi/design-system';
import { Blocker, Form, useField, type FormHelpers } from '@strapi/strapi/admin';
import { useEffect, useRef, type RefObject } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'react-router-dom';
import { styled } from 'styled-components';
import type { OfficeSheet } from '../../../shared/office-hours';
import { weekdayNames } from '../fields/weekday-names';
import { useWords } from '../translations/words';
import { ClosureList } from './closure-list';
import { DayGroup } from './day-group';
import { OvertakenAlert } from './overtaken-alert';
import { valuesOf, type SheetValues } from './sheet-values';
import { useSheetKeeping, type Keeping } from './sheet-keeping';
import { TickBox } from './tick-box';
import { closedDaysOf, withDayCopied, type Week } from './week';

/** In sight wherever one is on the page, with what there is to say of it. */
const Bar = styled.div`
  position: sticky;
  bottom: 0;
  z-index: 1;
  display: flex;
  flex-wrap: wrap;
  gap: 1.2rem;
  align-items: center;
  padding: 1.2rem 0;
  background: ${({ theme }) => theme.colors.neutral100};
  border-top: 1px solid ${({ theme }) => theme.colors.neutral200};
`;

interface Props {
  readonly office: OfficeSheet;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Reads the hours again, in the place of what is typed. */
  readonly read: () => Promise<void>;
  readonly onKept: (office: OfficeSheet) => void;
}

/** The week of an office and its closings, kept together. */
export function OfficeForm({ office, today, read, onKept }: Props) {
  const say = useWords();
  const place = useRef<HTMLDivElement>(null);
  const keeping = useSheetKeeping(office, place, onKept);
  const { faults, refused, busy, overtaken } = keeping;
  useWeekAsked(place);
  return (
    <Form<SheetValues>
      // HTML knows no PUT.
      method="POST"
      initialValues={valuesOf(office)}
      onSubmit={(values: SheetValues, form: FormHelpers<SheetValues>) => keeping.keep(values, form)}
    >
      <Blocker />
      <Flex ref={place} direction="column" alignItems="stretch" gap={6}>
        <Flex direction="column" alignItems="stretch" gap={2}>
          <Typography tag="h2" variant="beta">
            {office.name}
          </Typography>
          <Typography textColor="neutral700">{say('hours.how')}</Typography>
        </Flex>
        <WeekGrid keeping={keeping} />
        <Holidays />
        <Closures keeping={keeping} today={today} />
        <Bar>
          {overtaken && (
            <OvertakenAlert overtaken={overtaken} look={read} overrule={keeping.overrule} />
          )}
          <Button type="submit" size="L" loading={busy}>
            {say('hours.save')}
          </Button>
          <Typography role="status" textColor="danger700">
            {refused && isAtFault(faults) && say('hours.wrong')}
          </Typography>
        </Bar>
      </Flex>
    </Form>
  );
}

/** The box that a tick hides is no field. */
const TIME = 'input:not([aria-hidden])';

/** Whoever comes to write the hours of the week, `#semaine`, begins with its first field. */
function useWeekAsked(place: RefObject<HTMLElement | null>) {
  const { hash } = useLocation();
  useEffect(() => {
    const first = hash === '#semaine' && place.current?.querySelector<HTMLElement>(TIME);
    if (first) leadTo(first);
  }, [hash, place]);
}

const isAtFault = ({ slots, closures }: Keeping['faults']) =>
  Object.keys(slots).length + Object.keys(closures).length > 0;

function WeekGrid({ keeping }: { readonly keeping: Keeping }) {
  const say = useWords();
  const { locale } = useIntl();
  const { value: week = [], onChange } = useField<Week>('week');
  const names = weekdayNames(locale).map((name) => name.charAt(0).toUpperCase() + name.slice(1));
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography tag="h3" variant="delta" fontWeight="bold">
        {say('hours.week')}
      </Typography>
      {week.map((day, index) => (
        <DayGroup
          key={index}
          names={names}
          index={index}
          day={day}
          faults={keeping.faults.slots}
          doubt={keeping.doubt}
          closedDays={closedDaysOf(week)}
          change={(changed) => {
            keeping.forgiveDay(index, changed);
            onChange('week', week.with(index, changed));
          }}
          copy={(onto) => {
            for (const other of onto) keeping.forgiveDay(other, day);
            onChange('week', withDayCopied(week, index, onto));
          }}
        />
      ))}
    </Flex>
  );
}

function Holidays() {
  const say = useWords();
  const { value = false, onChange } = useField<boolean>('holidays');
  return (
    <TickBox ticked={value} tick={(closed) => onChange('holidays', closed)}>
      {say('hours.holidays')}
    </TickBox>
  );
}

interface ClosuresProps {
  readonly keeping: Keeping;
  readonly today: string;
}

function Closures({ keeping, today }: ClosuresProps) {
  const { value: closures = [], onChange } = useField<SheetValues['closures']>('closures');
  return (
    <ClosureList
      today={today}
      closures={closures}
      faults={keeping.faults.closures}
      change={(changed) => {
        keeping.forgiveClosures();
        onChange('closures', changed);
      }}
    />
  );
}
