import { Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { NoteLine } from '../../../shared/local-note';
import { differencePage, entryPage } from '../api-paths';
import { useDays } from '../translations/days';
import { useWords } from '../translations/words';
import { beyondSite } from './beyond-site';
import { Facts, Lines } from './lines';

/** The notes of the site, each with the way to its entry. */
export function AddedNotes({ notes }: { readonly notes: readonly NoteLine[] }) {
  const say = useWords();
  if (notes.length === 0) return null;
  return (
    <Lines title={say('added.notes')}>
      {notes.map((note) => (
        <Line key={note.documentId} note={note} />
      ))}
    </Lines>
  );
}

function Line({ note }: { readonly note: NoteLine }) {
  const say = useWords();
  const day = useDays();
  const { audience, entry, entryTitle, place, placeTitle, title, excerpt, reach } = note;
  const to =
    note.state === 'removed' ? differencePage(note.documentId) : entryPage({ audience, id: entry });
  const where = place === '' ? say('added.whole') : placeTitle;
  return (
    <li>
      <Link tag={NavLink} to={to} fontSize={2}>
        {entryTitle}
      </Link>
      <Typography tag="p" paddingTop={1}>
        {title ? <strong>{title}</strong> : excerpt}
      </Typography>
      <Facts facts={[where, beyondSite(reach), say('added.saved', { day: day(note.savedAt) })]} />
    </li>
  );
}
