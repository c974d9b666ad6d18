import { ReadingState, useReading } from '#admin/platform';
import { Flex, Link, Main, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink, useParams } from 'react-router-dom';
import type { EntryDifference } from '../../../shared/entry-difference';
import type { NoteLine } from '../../../shared/local-note';
import { HOME, NOTES } from '../api-paths';
import { Card, Words } from '../entry/layout';
import { Facts } from '../home/lines';
import { useWords } from '../translations/words';
import { Difference } from './difference';
import { Review } from './review';

/** What service-public.fr changed in an entry since its note was last read again. */
export function DifferencePage() {
  const say = useWords();
  const { note = '' } = useParams();
  const reading = useReading<EntryDifference>(`${NOTES}/${note}/difference`);
  const { value: difference } = reading;
  return (
    <Main>
      <Page.Title>{say('difference.title')}</Page.Title>
      <Layouts.Header
        title={say('difference.title')}
        subtitle={difference?.note.entryTitle ?? ''}
        navigationAction={
          <Link tag={NavLink} to={HOME} startIcon={<ArrowLeft />}>
            {say('entry.back')}
          </Link>
        }
      />
      <Layouts.Content>
        <ReadingState reading={reading} missing={say('difference.lost')} />
        {difference && <Read difference={difference} />}
      </Layouts.Content>
    </Main>
  );
}

const Read = ({ difference }: { readonly difference: EntryDifference }) => (
  <Flex direction="column" alignItems="stretch" gap={6} maxWidth="80rem">
    <TheNote note={difference.note} />
    <Difference difference={difference} />
    <Review difference={difference} />
  </Flex>
);

function TheNote({ note: { title, excerpt, placeTitle } }: { readonly note: NoteLine }) {
  const say = useWords();
  return (
    <section aria-labelledby="guide-note">
      <Typography tag="h2" variant="beta" id="guide-note">
        {say('difference.your-note')}
      </Typography>
      <Card $own>
        <Facts facts={[placeTitle]} />
        {title && (
          <Typography tag="p" fontWeight="bold">
            {title}
          </Typography>
        )}
        <Typography tag={Words}>{excerpt}</Typography>
      </Card>
    </section>
  );
}
