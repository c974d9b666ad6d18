import { conflictIn, type Conflict } from '#admin/platform';
import { Box, Flex } from '@strapi/design-system';
import { Blocker, Form, useNotification, type FormHelpers } from '@strapi/strapi/admin';
import { useCallback, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { wayBack, type Act, type Done, type Kind } from '../entry';
import { DraftPage } from '../preview/draft-page';
import { Beside } from '../sheet';
import { useWords } from '../translations/words';
import { Buttons } from './buttons';
import { ConflictNotice } from './conflict-notice';
import { DocumentFields } from './document-fields';
import type { Opened, useEntryWork } from './entry-work';
import type { FormValues } from './form-values';
import { NewsFields } from './news-fields';
import { Corrected } from './corrected';
import { problemsOf, type Problems } from './problems';
import { SavedNotice, type Said } from './saved-notice';
import { WhenFields } from './when-fields';

interface Props {
  readonly kind: Kind;
  readonly id: string | null;
  readonly work: ReturnType<typeof useEntryWork>;
  readonly opened: Opened;
}

/** The form, what its buttons do, and the page that it makes. */
export function EntryForm({ kind, id, work, opened }: Props) {
  const publishes = useRef(false);
  const saving = useSaving(kind, id, work);
  const Fields = kind === 'news' ? NewsFields : DocumentFields;
  return (
    <Beside>
      <Form<FormValues>
        // HTML knows no PUT.
        method="POST"
        initialValues={opened.values}
        onSubmit={(values, form) => saving.save(values, publishes.current, form)}
      >
        <Blocker />
        <Corrected kind={kind} onAllCorrected={saving.quiet} />
        <Flex direction="column" alignItems="stretch" gap={6} paddingTop={6}>
          <SavedNotice said={saving.said} />
          <ConflictNotice
            conflict={saving.conflict}
            kind={kind}
            id={id}
            onOverrule={work.overrule}
          />
          <Fields />
          <WhenFields entry={opened.entry} />
          <Buttons
            kind={kind}
            entry={opened.entry}
            onChoose={(publish) => {
              publishes.current = publish;
            }}
            onRemove={id === null ? null : () => saving.remove(opened.values.title)}
          />
        </Flex>
      </Form>
      <Box paddingTop={6}>
        <DraftPage kind={kind} id={id} version={String(saving.version)} />
      </Box>
    </Beside>
  );
}

function useSaving(kind: Kind, id: string | null, work: Props['work']) {
  const say = useWords();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const { state } = useLocation() as { state: { readonly said?: Said } | null };
  const [said, setSaid] = useState<Said | null>(state?.said ?? null);
  const [version, setVersion] = useState(0);
  const [conflict, setConflict] = useState<Conflict | null>(null);

  async function save(values: FormValues, publish: boolean, form: FormHelpers<FormValues>) {
    setSaid(null);
    setConflict(null);
    const problems = problemsOf(kind, values, publish);
    if (Object.keys(problems).length > 0) {
      form.setErrors(inWords(problems, say));
      return setSaid('form.wrong');
    }
    try {
      const done = await work.save(values, publish);
      if (publish) return goHome(published(kind, done));
      keepWriting(values, done, form);
    } catch (error) {
      const found = conflictIn(error);
      if (found) setConflict(found);
      else tell(error);
    }
  }

  function keepWriting(values: FormValues, done: Done, form: FormHelpers<FormValues>) {
    form.resetForm(values);
    if (id === null) {
      const address = `/plugins/desk/${kind}/${done.documentId}`;
      return navigate(address, { replace: true, state: { said: 'form.saved' } });
    }
    setSaid(done.entry?.changed ? 'form.saved.changes' : 'form.saved');
    setVersion((before) => before + 1);
  }

  async function remove(title: string) {
    try {
      goHome(await work.remove(title));
    } catch (error) {
      tell(error);
    }
  }

  const goHome = (act: Act) => navigate('/', { state: { act } });
  const tell = (error: unknown) =>
    toggleNotification({ type: 'danger', message: work.explain(error), timeout: 12_000 });

  /** Once nothing is wrong any more, nothing says that something is. */
  const quiet = useCallback(
    () => setSaid((before) => (before === 'form.wrong' ? null : before)),
    [],
  );

  return { save, remove, quiet, said, conflict, version };
}

const published = (kind: Kind, done: Done): Act => ({
  kind,
  what: done.entry?.stage === 'scheduled' ? 'scheduled' : 'published',
  title: done.entry?.title ?? '',
  documentId: done.documentId,
  ...wayBack(done),
});

const inWords = (problems: Problems, say: ReturnType<typeof useWords>) =>
  Object.fromEntries(Object.entries(problems).map(([field, word]) => [field, say(word)]));
