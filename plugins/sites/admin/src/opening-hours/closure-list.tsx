import { Button, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';
import { useWords } from '../translations/words';
import { ClosureFields } from './closure-fields';
import { EMPTY_CLOSURE, isPast, type TypedClosure } from './closures';

interface Props {
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly closures: readonly TypedClosure[];
  readonly faults: Readonly<Record<number, string>>;
  readonly change: (closures: readonly TypedClosure[]) => void;
}

/** Days on which the office is closed all the same; those that are over stay out of sight. */
export function ClosureList({ today, closures, faults, change }: Props) {
  const say = useWords();
  const [all, setAll] = useState(false);
  const [added, setAdded] = useState<number | null>(null);
  const isShown = (closure: TypedClosure, place: number) =>
    all || place === added || place in faults || !isPast(closure, today);
  const hidden = closures.filter((closure, place) => !isShown(closure, place)).length;
  const add = () => {
    setAdded(closures.length);
    change([...closures, EMPTY_CLOSURE]);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography tag="h3" variant="delta" fontWeight="bold">
        {say('hours.closures')}
      </Typography>
      <Typography textColor="neutral700">{say('hours.closures.intro')}</Typography>
      {closures.length === hidden && <Typography>{say('hours.closures.none')}</Typography>}
      {closures.map(
        (closure, place) =>
          isShown(closure, place) && (
            <ClosureFields
              key={place}
              position={place + 1}
              closure={closure}
              fault={faults[place]}
              isNew={place === added}
              change={(changed) => change(closures.with(place, changed))}
              remove={() => {
                setAdded(null);
                change(closures.toSpliced(place, 1));
              }}
            />
          ),
      )}
      <Flex gap={3} wrap="wrap">
        <Button type="button" variant="secondary" startIcon={<Plus />} onClick={add}>
          {say('hours.closure.add')}
        </Button>
        {hidden > 0 && (
          <Button type="button" variant="ghost" onClick={() => setAll(true)}>
            {say('hours.closures.past', { count: hidden })}
          </Button>
        )}
      </Flex>
    </Flex>
  );
}
