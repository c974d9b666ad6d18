import { Loader, Main, Typography } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import type { Kind } from '../entry';
import { PageHeading } from '../page-heading';
import { Sheet } from '../sheet';
import { useWords } from '../translations/words';
import { EntryForm } from './entry-form';
import { useEntryWork } from './entry-work';

interface Props {
  readonly kind: Kind;
  /** Null for a new one. */
  readonly id: string | null;
}

/** The page on which a news item or a document is written. */
export function EntryEditor({ kind, id }: Props) {
  const say = useWords();
  const work = useEntryWork(kind, id);
  const { opened } = work;
  const title = say(`form.${kind}.${id === null ? 'new' : 'edit'}`);
  return (
    <Main>
      <Page.Title>{title}</Page.Title>
      <Sheet>
        <p>
          <Typography tag={Link} to="/" variant="epsilon" textColor="primary700">
            ← {say('form.back')}
          </Typography>
        </p>
        <PageHeading>{title}</PageHeading>
        {opened === 'waiting' && <Loader>{say('home.waiting')}</Loader>}
        {opened === 'lost' && <Typography role="alert">{say('form.lost')}</Typography>}
        {typeof opened === 'object' && (
          <EntryForm kind={kind} id={id} work={work} opened={opened} />
        )}
      </Sheet>
    </Main>
  );
}
