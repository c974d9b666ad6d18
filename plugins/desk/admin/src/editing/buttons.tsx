import { Button, Flex } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useState } from 'react';
import { styled } from 'styled-components';
import type { Entry } from '../entry';
import { useWords } from '../translations/words';
import type { FormValues } from './form-values';

interface Props {
  readonly entry: Entry | null;
  /** Said before the form is sent: the public is to see it, or not yet. */
  readonly onChoose: (publish: boolean) => void;
  readonly onRemove: (() => Promise<void>) | null;
}

const Rank = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 1.2rem;

  button {
    min-height: 4.8rem;
    height: auto;
    white-space: normal;
  }
`;

/** One obvious thing to do, then the careful one; removing stands apart. */
export function Buttons({ entry, onChoose, onRemove }: Props) {
  const say = useWords();
  const isSubmitting = useForm('Buttons', (form) => form.isSubmitting);
  const later = useForm('Buttons', ({ values }) => (values as FormValues).later);
  const [chosen, setChosen] = useState<'publish' | 'draft'>('draft');
  const choose = (publish: boolean) => () => {
    setChosen(publish ? 'publish' : 'draft');
    onChoose(publish);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Rank>
        <Button
          type="button"
          size="L"
          loading={isSubmitting && chosen === 'publish'}
          disabled={isSubmitting}
          onClick={(event: React.MouseEvent<HTMLButtonElement>) => {
            choose(true)();
            event.currentTarget.form?.requestSubmit();
          }}
        >
          {say(publishWord(entry, later))}
        </Button>
        <Button
          type="submit"
          size="L"
          variant="secondary"
          loading={isSubmitting && chosen === 'draft'}
          disabled={isSubmitting}
          onClick={choose(false)}
        >
          {say('form.draft')}
        </Button>
      </Rank>
      {onRemove && (
        <Rank>
          <Button
            type="button"
            variant="danger-light"
            disabled={isSubmitting}
            onClick={() => void onRemove()}
          >
            {say('form.remove')}
          </Button>
        </Rank>
      )}
    </Flex>
  );
}

function publishWord(entry: Entry | null, later: boolean) {
  if (later) return 'form.publish.later';
  return entry?.stage === 'online' ? 'form.publish.changes' : 'form.publish';
}
