import { refusalOf } from '#admin/platform';
import { Button, Flex, LinkButton, Typography } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { NavLink, useNavigate } from 'react-router-dom';
import type { EntryDifference } from '../../../shared/entry-difference';
import type { NoteLine } from '../../../shared/local-note';
import { HOME, notePage, NOTES } from '../api-paths';
import { beyondSite } from '../home/beyond-site';
import { RemoveNote } from '../note/remove-note';
import { useWords } from '../translations/words';

interface Props {
  readonly note: NoteLine;
}

/** Once it is read: the note stays as it is, or is written anew; without an entry, it goes. */
export function Review({
  difference: { note, after, placeGone },
}: {
  readonly difference: EntryDifference;
}) {
  const say = useWords();
  if (!note.mayTouch) return <Typography>{say('own.for-others')}</Typography>;
  if (after === null) return <Removable note={note} />;
  return (
    <Flex gap={3} wrap="wrap">
      {!placeGone && <ReadAgain note={note} />}
      <Rewrite note={note} isFirst={placeGone} />
    </Flex>
  );
}

function ReadAgain({ note }: Props) {
  const say = useWords();
  const { busy, review } = useReview(note);
  return (
    <Button type="button" size="L" loading={busy} onClick={() => void review()}>
      {say('difference.reviewed')}
    </Button>
  );
}

interface RewriteProps extends Props {
  /** There is nothing else to do: the note needs another place. */
  readonly isFirst: boolean;
}

function Rewrite({ note: { audience, entry, documentId }, isFirst }: RewriteProps) {
  const say = useWords();
  return (
    <LinkButton
      tag={NavLink}
      size="L"
      variant={isFirst ? 'default' : 'secondary'}
      to={notePage({ audience, id: entry }, documentId)}
    >
      {say('difference.edit')}
    </LinkButton>
  );
}

function useReview({ documentId }: NoteLine) {
  const say = useWords();
  const navigate = useNavigate();
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [busy, setBusy] = useState(false);
  const review = async () => {
    setBusy(true);
    try {
      await post(`${NOTES}/${documentId}/review`);
      toggleNotification({ type: 'success', message: say('difference.done') });
      navigate(HOME);
    } catch (error) {
      toggleNotification({ type: 'danger', message: refusalOf(error, say('form.broken')) });
      setBusy(false);
    }
  };
  return { busy, review };
}

function Removable({ note: { documentId, title, entryTitle, reach } }: Props) {
  const navigate = useNavigate();
  return (
    <div>
      <RemoveNote
        documentId={documentId}
        name={title || entryTitle}
        readers={beyondSite(reach)}
        onRemoved={() => navigate(HOME)}
      />
    </div>
  );
}
