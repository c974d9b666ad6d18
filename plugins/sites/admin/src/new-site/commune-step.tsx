import { Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';
import { useState, type FormEvent } from 'react';
import { useWords } from '../translations/words';
import { CommuneList } from './commune-list';
import { useCommunes, type Commune, type Search } from './communes';
import type { ChosenCommune } from './draft';

const TYPING_PAUSE_MS = 200;

interface Props {
  readonly choose: (commune: ChosenCommune) => void;
}

/** Whose site it will be: looked for by what the person has at hand. */
export function CommuneStep({ choose }: Props) {
  const say = useWords();
  const [typed, setTyped] = useState('');
  const search = useCommunes(useDebounce(typed.trim(), TYPING_PAUSE_MS));
  const pick = ({ insee, name, department }: Commune) =>
    choose({ insee, name, department: department.name });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = typeof search === 'object' && !search.isGuess ? search.communes : [];
    const [only, ...others] = found;
    if (only && others.length === 0 && !only.site) pick(only);
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={5} maxWidth="80rem">
      <form role="search" onSubmit={submit}>
        <Field.Root name="commune" hint={say('new.commune.hint')}>
          <Field.Label>{say('new.commune.label')}</Field.Label>
          <TextInput
            type="search"
            autoFocus
            autoComplete="off"
            maxLength={80}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
          <Field.Hint />
        </Field.Root>
      </form>
      <Typography role="status" textColor={search === 'failed' ? 'danger700' : 'neutral700'}>
        <Told search={search} typed={typed.trim()} />
      </Typography>
      {typeof search === 'object' && <CommuneList communes={search.communes} choose={pick} />}
      <Typography variant="pi" textColor="neutral600">
        {say('new.commune.others')}
      </Typography>
    </Flex>
  );
}

function Told({ search, typed }: { readonly search: Search; readonly typed: string }) {
  const say = useWords();
  if (search === 'idle') return null;
  if (search === 'searching') return say('new.commune.searching');
  if (search === 'failed') return say('new.commune.failed');
  const { communes, total, advice, isGuess } = search;
  if (isGuess) return say('new.commune.guess', { typed });
  if (total === 0) return advice ?? say('new.commune.none', { typed });
  return total > communes.length
    ? say('new.commune.more', { shown: communes.length, total })
    : say('new.commune.found', { total });
}
