import { Typography } from '@strapi/design-system';
import type { FromAbove } from '../../../shared/local-additions';
import { useWords } from '../translations/words';
import { Card, Words } from './layout';
import { wordsOf } from './words-of';

/** What a body above the site adds: to be read. */
export function AboveCard({ addition }: { readonly addition: FromAbove }) {
  const say = useWords();
  const { title, body, from } = addition;
  return (
    <Card $own={false}>
      <Typography tag="p" variant="pi" fontWeight="bold">
        {say('above.of', { from })}
      </Typography>
      {title && (
        <Typography tag="p" fontWeight="bold">
          {title}
        </Typography>
      )}
      {body && <Typography tag={Words}>{wordsOf(body)}</Typography>}
      <Typography tag="p" variant="pi" textColor="neutral600">
        {say('above.read-only')}
      </Typography>
    </Card>
  );
}
