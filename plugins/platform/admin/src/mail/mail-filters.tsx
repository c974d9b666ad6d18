import {
  Box,
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  TextInput,
} from '@strapi/design-system';
import { useState, type FormEvent } from 'react';
import { useWords } from '../translations/words';
import { GROUPS, type MailFilter, type MailGroup, type MailReading } from './mails';

interface Props {
  readonly filter: MailFilter;
  readonly counts: MailReading['counts'];
  readonly onGroup: (group: string) => void;
  readonly onWords: (words: string) => void;
}

export function MailFilters({ filter, counts, onGroup, onWords }: Props) {
  const say = useWords();
  const numbers = numbersOf(counts);
  const nameOf = (group: MailGroup) => {
    const number = numbers[group];
    return say(`mail.group.${group}`) + (number === undefined ? '' : ` (${number})`);
  };
  return (
    <Flex gap={4} alignItems="flex-end" wrap="wrap">
      <Box minWidth="20rem">
        <Field.Root name="etat">
          <Field.Label>{say('mail.filter')}</Field.Label>
          <SingleSelect value={filter.group ?? ''} onChange={(chosen) => onGroup(String(chosen))}>
            <SingleSelectOption value="">{say('mail.group.all')}</SingleSelectOption>
            {GROUPS.map((group) => (
              <SingleSelectOption key={group} value={group}>
                {nameOf(group)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      </Box>
      <WordSearch words={filter.words ?? ''} onWords={onWords} />
    </Flex>
  );
}

/** What still waits, and what asks for somebody's attention; the rest is not counted. */
const numbersOf = (counts: MailReading['counts']): Partial<Record<MailGroup, number>> => {
  const { queued = 0, sending = 0, refused = 0, doubtful = 0, failed = 0 } = counts;
  return { waiting: queued + sending, troubled: refused + doubtful + failed };
};

interface SearchProps {
  readonly words: string;
  readonly onWords: (words: string) => void;
}

function WordSearch({ words, onWords }: SearchProps) {
  const say = useWords();
  const [typed, setTyped] = useState(words);
  const search = (event: FormEvent) => {
    event.preventDefault();
    onWords(typed.trim());
  };
  return (
    <form role="search" onSubmit={search}>
      <Field.Root name="q">
        <Field.Label>{say('mail.search')}</Field.Label>
        <Flex gap={2}>
          <TextInput
            type="search"
            value={typed}
            onChange={({ target }: { target: { value: string } }) => setTyped(target.value)}
          />
          <Button type="submit" variant="secondary" size="L">
            {say('mail.search.do')}
          </Button>
        </Flex>
      </Field.Root>
    </form>
  );
}
