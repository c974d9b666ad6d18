import { Button, Flex, Modal } from '@strapi/design-system';
import { useState } from 'react';
import { useWords } from '../translations/words';
import { TickBox } from './tick-box';

interface Props {
  readonly names: readonly string[];
  /** Of the day that is copied. */
  readonly index: number;
  readonly copy: (onto: readonly number[]) => void;
}

const WORKING_DAYS = 5;

/** The button that puts the hours of a day on others, and the choice of these. */
export function CopyDay({ names, index, copy }: Props) {
  const say = useWords();
  const [open, setOpen] = useState(false);
  const day = names[index] ?? '';
  return (
    <Modal.Root open={open} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button type="button" variant="tertiary" aria-label={say('hours.copy.of', { day })}>
          {say('hours.copy')}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{say('hours.copy.title', { day: day.toLowerCase() })}</Modal.Title>
        </Modal.Header>
        <Choice
          names={names}
          index={index}
          copy={(onto) => {
            copy(onto);
            setOpen(false);
          }}
        />
      </Modal.Content>
    </Modal.Root>
  );
}

function Choice({ names, index, copy }: Props) {
  const say = useWords();
  const [onto, setOnto] = useState<readonly number[]>([]);
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="flex-start" gap={3}>
          {choicesOf(names, index, say('hours.copy.all')).map(({ name, days }) => (
            <TickBox
              key={name}
              ticked={days.every((day) => onto.includes(day))}
              tick={(chosen) => {
                const rest = onto.filter((day) => !days.includes(day));
                setOnto(chosen ? [...rest, ...days] : rest);
              }}
            >
              {name}
            </TickBox>
          ))}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button type="button" variant="tertiary">
            {say('hours.copy.cancel')}
          </Button>
        </Modal.Close>
        <Button type="button" disabled={onto.length === 0} onClick={() => copy(onto)}>
          {say('hours.copy.do')}
        </Button>
      </Modal.Footer>
    </>
  );
}

/** The days of work together, then each of the other days. */
function choicesOf(names: readonly string[], copied: number, together: string) {
  const others = names
    .map((name, day) => ({ name, days: [day] }))
    .filter(({ days }) => !days.includes(copied));
  const working = others.flatMap(({ days }) => days).filter((day) => day < WORKING_DAYS);
  return [{ name: together, days: working }, ...others];
}
