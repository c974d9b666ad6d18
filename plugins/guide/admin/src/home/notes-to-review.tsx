import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { NoteLine } from '../../../shared/local-note';
import { differencePage } from '../api-paths';
import { useWords } from '../translations/words';
import { Facts, Lines } from './lines';

/** The notes whose entry changed since somebody read it: they come first. */
export function NotesToReview({ notes }: { readonly notes: readonly NoteLine[] }) {
  const say = useWords();
  const waiting = notes.filter(({ state }) => state !== 'current');
  if (waiting.length === 0) return null;
  return (
    <Lines title={say('review.title')} text={say('review.text')}>
      {waiting.map((note) => (
        <Waiting key={note.documentId} note={note} />
      ))}
    </Lines>
  );
}

function Waiting({ note }: { readonly note: NoteLine }) {
  const say = useWords();
  const { documentId, entryTitle, title, excerpt, state } = note;
  return (
    <Flex tag="li" direction="column" alignItems="flex-start" gap={2}>
      <Typography fontWeight="bold">{entryTitle}</Typography>
      <Typography textColor="danger700">{say(`state.${state}`)}</Typography>
      <Facts facts={[title || excerpt]} />
      <Link
        tag={NavLink}
        to={differencePage(documentId)}
        aria-label={say('review.see.of', { title: entryTitle })}
      >
        {say('review.see')}
      </Link>
    </Flex>
  );
}
