import { Typography } from '@strapi/design-system';
import type { FromAbove } from '../../../shared/entry-sheet';
import { useWords } from '../translations/words';
import { Card, Words } from './layout';
import { wordsOf } from './words-of';

interface Props {
  readonly addition: FromAbove;
}

/** What a body above the site adds: to be read. */
export function AboveCard({ addition }: Props) {
  const say = useWords();
  return (
    <Card $own={false}>
      <Typography tag="p" variant="pi" fontWeight="bold">
        {addition.from}
      </Typography>
      {addition.kind === 'note' ? (
        <NoteAbove addition={addition} />
      ) : (
        <ServiceAbove addition={addition} />
      )}
      <Typography tag="p" variant="pi" textColor="neutral600">
        {say('above.read-only')}
      </Typography>
    </Card>
  );
}

const NoteAbove = ({ addition: { title, body } }: Props) => (
  <>
    {title && (
      <Typography tag="p" fontWeight="bold">
        {title}
      </Typography>
    )}
    <Typography tag={Words}>{wordsOf(body)}</Typography>
  </>
);

function ServiceAbove({ addition: { title, excerpt: reason } }: Props) {
  const say = useWords();
  if (title) return <Typography tag="p">{say('added.replaced', { label: title })}</Typography>;
  return (
    <Typography tag="p">
      {reason ? say('service.hidden.reason', { reason }) : say('service.hidden')}
    </Typography>
  );
}
