import { useNotification } from '@strapi/strapi/admin';
import type { EntryService, EntrySheet, ServiceSheet } from '../../../shared/local-additions';
import { entryPage, SERVICES } from '../api-paths';
import { useEntryDesk } from '../entry/entry-desk';
import { ChoiceField, LineField } from '../forms/fields';
import { useKeeping } from '../forms/keeping';
import { ReachField } from '../forms/reach-field';
import { WrittenForm } from '../forms/written-form';
import { useWords } from '../translations/words';
import { problemsOf } from './service-problems';
import { fieldsOf, newChange, valuesOf, type Change, type ServiceValues } from './service-values';

interface Props {
  readonly service: EntryService;
  readonly change: Change;
  /** Null for the first time. */
  readonly known: ServiceSheet | null;
}

/** What replaces a service, or why it is hidden. */
export function ServiceForm({ service, change, known }: Props) {
  const say = useWords();
  const { toggleNotification } = useNotification();
  const { sheet, reaches, keep } = useEntryDesk();
  const keeping = useKeeping<ServiceSheet>(SERVICES, known);

  async function save(values: ServiceValues) {
    const problems = problemsOf(values, change);
    if (problems.length > 0) {
      return Object.fromEntries(problems.map(({ field, word }) => [field, say(word)]));
    }
    const kept = await keeping.keep(
      fieldsOf(values, { change, service, entry: sheet, reaches, known }),
    );
    if (kept.kind === 'wrong') return kept.problems;
    if (kept.kind === 'kept') {
      keep(withChange(sheet, kept.sheet), kept.sheet.documentId);
      toggleNotification({ type: 'success', message: say('service.saved') });
    }
    return {};
  }

  return (
    <WrittenForm<ServiceValues>
      title={say(`service.form.${change}`, { title: service.title })}
      save="service.save"
      values={known ? valuesOf(known) : newChange(reaches)}
      keeping={keeping}
      onSave={save}
      theirs={entryPage(sheet)}
    >
      {change === 'replace' ? <LinkFields /> : <ReasonField />}
      <WhereField />
      <ReachField />
    </WrittenForm>
  );
}

const withChange = (sheet: EntrySheet, change: ServiceSheet): EntrySheet => ({
  ...sheet,
  servicesAdded: [
    ...sheet.servicesAdded.filter(({ documentId }) => documentId !== change.documentId),
    change,
  ],
});

function LinkFields() {
  const say = useWords();
  return (
    <>
      <LineField
        name="label"
        label={say('service.field.label')}
        hint={say('service.field.label.hint')}
        required
      />
      <LineField
        name="href"
        label={say('service.field.href')}
        hint={say('service.field.href.hint')}
        longest={2_000}
        required
      />
    </>
  );
}

function ReasonField() {
  const say = useWords();
  return (
    <LineField
      name="reason"
      label={say('service.field.reason')}
      longest={500}
      hint={say('service.field.reason.hint')}
    />
  );
}

function WhereField() {
  const say = useWords();
  const choices = (['here', 'everywhere'] as const).map((value) => ({
    value,
    words: say(`service.where.${value}`),
  }));
  return <ChoiceField name="where" label={say('service.field.where')} choices={choices} />;
}
