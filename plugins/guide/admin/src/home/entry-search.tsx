import { Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { entryPage } from '../api-paths';
import { useWords } from '../translations/words';
import { FoundList } from './found-list';
import { MOST, useFoundEntries, type Search } from './found-entries';

const TYPING_PAUSE_MS = 200;

/** The way to an entry: a few words of its title. */
export function EntrySearch() {
  const say = useWords();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const search = useFoundEntries(useDebounce(typed.trim(), TYPING_PAUSE_MS));
  const found = typeof search === 'object' ? search : [];

  const openTheOnlyOne = (event: FormEvent) => {
    event.preventDefault();
    const [only, ...others] = found;
    if (only && others.length === 0) navigate(entryPage(only));
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <form role="search" onSubmit={openTheOnlyOne}>
        <Field.Root name="entry" hint={say('search.hint')}>
          <Field.Label>{say('search.label')}</Field.Label>
          <TextInput
            type="search"
            autoComplete="off"
            maxLength={80}
            value={typed}
            onChange={({ target }: { target: { value: string } }) => setTyped(target.value)}
          />
          <Field.Hint />
        </Field.Root>
      </form>
      <Typography role="status" textColor={search === 'failed' ? 'danger700' : 'neutral700'}>
        <Told search={search} typed={typed.trim()} />
      </Typography>
      {found.length > 0 && <FoundList entries={found} />}
    </Flex>
  );
}

function Told({ search, typed }: { readonly search: Search; readonly typed: string }) {
  const say = useWords();
  if (search === 'idle') return null;
  if (search === 'searching') return say('search.searching');
  if (search === 'failed') return say('search.failed');
  const total = search.length;
  if (total === 0) return say('search.none', { typed });
  return say(total < MOST ? 'search.found' : 'search.more', { total });
}
