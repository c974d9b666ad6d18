import { Button, Flex, Modal } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useWords } from '../translations/words';
import { copyChoices, type CopyChoice } from './copy-choices';
import { TickBox } from './tick-box';

interface Props {
  readonly names: readonly string[];
  /** Of the day that is copied. */
  readonly index: number;
  readonly closedDays: readonly number[];
  readonly copy: (onto: readonly number[]) => void;
}

/** The button that puts the hours of a day on others, and the choice of these. */
export function CopyDay(props: Props) {
  const say = useWords();
  const { names, index, copy } = props;
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
          {...props}
          copy={(onto) => {
            copy(onto);
            setOpen(false);
          }}
        />
      </Modal.Content>
    </Modal.Root>
  );
}

function Choice({ names, index, closedDays, copy }: Props) {
  const say = useWords();
  const name = useNames(names);
  const [onto, setOnto] = useState<readonly number[]>([]);
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="flex-start" gap={3}>
          {copyChoices(index, closedDays).map((choice) => (
            <TickBox
              key={choice.days.join()}
              ticked={choice.days.every((day) => onto.includes(day))}
              tick={(chosen) => {
                const rest = onto.filter((day) => !choice.days.includes(day));
                setOnto(chosen ? [...rest, ...choice.days] : rest);
              }}
            >
              {name(choice)}
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

/** « Du lundi au vendredi, sauf mercredi (fermé) », « Samedi (fermé) ». */
function useNames(names: readonly string[]) {
  const say = useWords();
  const { formatList } = useIntl();
  return ({ days: [day = 0, ...more], but = [], isClosed }: CopyChoice): string => {
    if (more.length === 0) {
      const name = names[day] ?? '';
      return isClosed ? say('hours.copy.closed', { day: name }) : name;
    }
    const left = but.map((closed) => names[closed]?.toLowerCase() ?? '');
    return left.length > 0
      ? say('hours.copy.all.but', { days: formatList(left), count: left.length })
      : say('hours.copy.all');
  };
}
