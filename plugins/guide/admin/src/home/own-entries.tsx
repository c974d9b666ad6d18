import { Link, LinkButton, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useRBAC } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import type { OwnEntryLine } from '../../../shared/own-entry';
import { NEW_OWN_ENTRY, ownEntryForm } from '../api-paths';
import { WRITE_OWN_ENTRIES } from '../enrich';
import { useDays } from '../translations/days';
import { useWords } from '../translations/words';
import { beyondSite } from './beyond-site';
import { Facts, Lines } from './lines';

interface Props {
  readonly entries: readonly OwnEntryLine[];
}

/** What the body explains itself, beside the entries of the State, and the way to one more. */
export function OwnEntries({ entries }: Props) {
  const say = useWords();
  const { allowedActions } = useRBAC(WRITE_OWN_ENTRIES);
  if (entries.length === 0 && !allowedActions['canCreate']) return null;
  return (
    <Lines
      title={say('own.title')}
      text={say('own.text')}
      action={
        allowedActions['canCreate'] && (
          <LinkButton tag={NavLink} to={NEW_OWN_ENTRY} variant="secondary" startIcon={<Plus />}>
            {say('own.write')}
          </LinkButton>
        )
      }
    >
      {entries.map((entry) => (
        <Line key={entry.documentId} entry={entry} />
      ))}
    </Lines>
  );
}

function Line({ entry }: { readonly entry: OwnEntryLine }) {
  const say = useWords();
  const day = useDays();
  const { documentId, title, summary, reach, savedAt } = entry;
  return (
    <li>
      <Link tag={NavLink} to={ownEntryForm(documentId)} fontSize={2}>
        {title || say('own.untitled')}
      </Link>
      {summary && (
        <Typography tag="p" paddingTop={1}>
          {summary}
        </Typography>
      )}
      <Facts
        facts={[
          useStateInWords(entry),
          beyondSite(reach),
          say('added.saved', { day: day(savedAt) }),
        ]}
      />
    </li>
  );
}

function useStateInWords({ state, publishFrom, publishUntil }: OwnEntryLine): string {
  const say = useWords();
  const day = useDays();
  if (state === 'upcoming' && publishFrom) return say('own.upcoming', { day: day(publishFrom) });
  if (state === 'over' && publishUntil) return say('own.over', { day: day(publishUntil) });
  return say(state === 'draft' ? 'own.draft' : 'own.current');
}
