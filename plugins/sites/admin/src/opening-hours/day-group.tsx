import { Button, Flex, Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { styled } from 'styled-components';
import { useWords } from '../translations/words';
import { CopyDay } from './copy-day';
import { SlotFields, type SlotFault } from './slot-fields';
import { TickBox } from './tick-box';
import { EMPTY_SLOT, placeOf, type Day, type Place } from './week';

const Card = styled.div`
  padding: 1.2rem 1.6rem;
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: 4px;
`;

const Top = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 0.8rem 1.6rem;
  align-items: center;

  > :first-child {
    flex: 0 0 8rem;
  }
`;

const Slots = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 1.2rem 2.4rem;
  margin-top: 1.2rem;

  @media (min-width: 90em) {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
`;

interface Props {
  readonly names: readonly string[];
  readonly index: number;
  readonly day: Day;
  readonly faults: Readonly<Record<Place, SlotFault>>;
  readonly closedDays: readonly number[];
  readonly doubt: (place: Place, field: SlotFault['field'], typed: string) => void;
  readonly change: (day: Day) => void;
  readonly copy: (onto: readonly number[]) => void;
}

/** A day of the week: closed, or its hours. */
export function DayGroup(props: Props) {
  const { names, index, day, faults, doubt, change } = props;
  const say = useWords();
  const name = names[index] ?? '';
  const { closed, slots } = day;
  const place = useFieldsOnOpening(closed);
  return (
    <Card role="group" aria-label={name} ref={place}>
      <DayTop {...props} name={name} />
      {!closed && (
        <Slots>
          {slots.map((slot, at) => (
            <SlotFields
              key={at}
              day={name}
              part={partOf(at, say)}
              slot={slot}
              fault={faults[placeOf(index, at)]}
              change={(changed) => change({ ...day, slots: slots.with(at, changed) })}
              doubt={(field, typed) => doubt(placeOf(index, at), field, typed)}
            />
          ))}
        </Slots>
      )}
    </Card>
  );
}

function DayTop({ name, ...props }: Props & { readonly name: string }) {
  const say = useWords();
  const { names, index, day, closedDays, change, copy } = props;
  const { closed, slots } = day;
  return (
    <Top>
      <Typography tag="h4" fontWeight="bold">
        {name}
      </Typography>
      <TickBox ticked={closed} tick={(ticked) => change({ ...day, closed: ticked })}>
        {say('hours.closed')}
      </TickBox>
      <Flex gap={2} wrap="wrap">
        <CopyDay names={names} index={index} closedDays={closedDays} copy={copy} />
        {!closed && (
          <Button
            type="button"
            variant="tertiary"
            aria-label={say('hours.add.of', { day: name })}
            onClick={() => change({ ...day, slots: [...slots, EMPTY_SLOT] })}
          >
            {say('hours.add')}
          </Button>
        )}
      </Flex>
    </Top>
  );
}

/** Who opens a day goes on with its first hour. */
function useFieldsOnOpening(closed: boolean) {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(closed);
  useEffect(() => {
    if (before.current && !closed && place.current?.contains(document.activeElement)) {
      place.current.querySelector<HTMLElement>('input')?.focus();
    }
    before.current = closed;
  }, [closed]);
  return place;
}

function partOf(at: number, say: ReturnType<typeof useWords>): string {
  if (at === 0) return say('hours.part.morning');
  return at === 1 ? say('hours.part.afternoon') : say('hours.part.other', { position: at + 1 });
}
