import { Button, Flex } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useRef, useState } from 'react';
import { styled } from 'styled-components';
import type { Entry, Kind } from '../entry';
import { useWords } from '../translations/words';
import { isBare } from './bare-news';
import { BareQuestion } from './bare-question';
import type { FormValues } from './form-values';

interface Props {
  readonly kind: Kind;
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
export function Buttons({ kind, entry, onChoose, onRemove }: Props) {
  const say = useWords();
  const isSubmitting = useForm('Buttons', (form) => form.isSubmitting);
  const later = useForm('Buttons', ({ values }) => (values as FormValues).later);
  const [chosen, setChosen] = useState<'publish' | 'draft'>('draft');
  const place = useRef<HTMLDivElement>(null);
  const bare = useBareQuestion(kind);
  const choose = (publish: boolean) => {
    setChosen(publish ? 'publish' : 'draft');
    onChoose(publish);
  };
  const publish = () => {
    choose(true);
    place.current?.closest('form')?.requestSubmit();
  };
  return (
    <Flex ref={place} direction="column" alignItems="stretch" gap={6}>
      {bare.isAsked && (
        <BareQuestion
          confirm={publish}
          complete={() => {
            bare.forget();
            place.current?.closest('form')?.querySelector<HTMLElement>(TEXT)?.focus();
          }}
        />
      )}
      <Rank>
        <Button
          type="button"
          size="L"
          loading={isSubmitting && chosen === 'publish'}
          disabled={isSubmitting}
          onClick={bare.isToAsk ? bare.ask : publish}
        >
          {say(publishWord(entry, later))}
        </Button>
        <Button
          type="submit"
          size="L"
          variant="secondary"
          loading={isSubmitting && chosen === 'draft'}
          disabled={isSubmitting}
          onClick={() => choose(false)}
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

/** Where the text is written. */
const TEXT = '[contenteditable="true"]';

/** Whoever publishes a title alone is asked once whether that is meant. */
function useBareQuestion(kind: Kind) {
  const [asked, setAsked] = useState(false);
  const isDoubtful = useForm('Buttons', (form) => {
    const values = form.values as FormValues;
    return values.title.trim() !== '' && isBare(kind, values);
  });
  return {
    isToAsk: isDoubtful && !asked,
    isAsked: isDoubtful && asked,
    ask: () => setAsked(true),
    forget: () => setAsked(false),
  };
}

function publishWord(entry: Entry | null, later: boolean) {
  if (later) return 'form.publish.later';
  return entry?.stage === 'online' ? 'form.publish.changes' : 'form.publish';
}
