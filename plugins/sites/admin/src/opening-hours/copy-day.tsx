import { Button, Checkbox, Flex, Modal } from '@strapi/design-system';
import { useState } from 'react';
import { useWords } from '../translations/words';

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
  const others = names.map((name, day) => ({ name, day })).filter(({ day }) => day !== index);
  const working = others.map(({ day }) => day).filter((day) => day < WORKING_DAYS);
  const has = (days: readonly number[]) => days.every((day) => onto.includes(day));
  const put = (days: readonly number[], chosen: boolean) => {
    const rest = onto.filter((day) => !days.includes(day));
    setOnto(chosen ? [...rest, ...days] : rest);
  };
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="flex-start" gap={3}>
          <Checkbox
            checked={has(working)}
            onCheckedChange={(checked: boolean | 'indeterminate') => put(working, checked === true)}
          >
            <strong>{say('hours.copy.all')}</strong>
          </Checkbox>
          {others.map(({ name, day }) => (
            <Checkbox
              key={day}
              checked={has([day])}
              onCheckedChange={(checked: boolean | 'indeterminate') => put([day], checked === true)}
            >
              {name}
            </Checkbox>
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
