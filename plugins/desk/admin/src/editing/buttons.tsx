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
  const place = useRef<HTMLDivElement>(null);
  const bare = useBareQuestion(kind);
  const sending = useSending(onChoose);
  const form = () => place.current?.closest('form');
  const publish = () => {
    sending.choose('publish');
    form()?.requestSubmit();
  };
  const complete = () => {
    bare.forget();
    form()?.querySelector<HTMLElement>(TEXT)?.focus();
  };
  return (
    <Flex ref={place} direction="column" alignItems="stretch" gap={6}>
      {bare.isAsked && <BareQuestion confirm={publish} complete={complete} />}
      <Rank>
        <PublishButton
          entry={entry}
          sending={sending}
          onPublish={bare.isToAsk ? bare.ask : publish}
        />
        <DraftButton sending={sending} />
      </Rank>
      {onRemove && <RemoveButton busy={sending.busy} onRemove={onRemove} />}
    </Flex>
  );
}

type Way = 'publish' | 'draft';

interface Sending {
  /** The form is being sent. */
  readonly busy: boolean;
  /** For the public, or not yet. */
  readonly way: Way;
  readonly choose: (way: Way) => void;
}

function useSending(onChoose: Props['onChoose']): Sending {
  const busy = useForm('Buttons', (form) => form.isSubmitting);
  const [way, setWay] = useState<Way>('draft');
  const choose = (chosen: Way) => {
    setWay(chosen);
    onChoose(chosen === 'publish');
  };
  return { busy, way, choose };
}

interface PublishProps extends Pick<Props, 'entry'> {
  readonly sending: Sending;
  readonly onPublish: () => void;
}

function PublishButton({ entry, sending: { busy, way }, onPublish }: PublishProps) {
  const say = useWords();
  const later = useForm('Buttons', ({ values }) => (values as FormValues).later);
  return (
    <Button
      type="button"
      size="L"
      loading={busy && way === 'publish'}
      disabled={busy}
      onClick={onPublish}
    >
      {say(publishWord(entry, later))}
    </Button>
  );
}

function DraftButton({ sending: { busy, way, choose } }: { readonly sending: Sending }) {
  const say = useWords();
  return (
    <Button
      type="submit"
      size="L"
      variant="secondary"
      loading={busy && way === 'draft'}
      disabled={busy}
      onClick={() => choose('draft')}
    >
      {say('form.draft')}
    </Button>
  );
}

interface RemoveProps {
  readonly busy: boolean;
  readonly onRemove: () => Promise<void>;
}

function RemoveButton({ busy, onRemove }: RemoveProps) {
  const say = useWords();
  return (
    <Rank>
      <Button type="button" variant="danger-light" disabled={busy} onClick={() => void onRemove()}>
        {say('form.remove')}
      </Button>
    </Rank>
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
