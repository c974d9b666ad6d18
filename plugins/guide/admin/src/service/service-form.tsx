import { linkAddress } from '#admin/web';
import type { EntryService, EntrySheet } from '../../../shared/entry-sheet';
import type { ServiceSheet } from '../../../shared/local-service';
import { entryPage, SERVICES } from '../api-paths';
import { useEntryDesk } from '../entry/entry-desk';
import { ReachField } from '../forms/reach-field';
import { useAddition } from '../forms/use-addition';
import { WrittenForm } from '../forms/written-form';
import { inWords, useWords } from '../translations/words';
import { LinkFields, ReasonField, WhereField } from './service-fields';
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
  const { sheet } = useEntryDesk();
  const { keeping, save } = useAddition<ServiceValues, ServiceSheet>(SERVICES, known, {
    problemsOf: (values) => inWords(problemsOf(values, change, sheet.reaches), say),
    fieldsOf: (values) =>
      fieldsOf(values, { change, service, entry: sheet, known, addressOf: linkAddress }),
    named: (problems) => problems,
    put: (entry, kept) => withChange(entry, kept, known),
    told: () => say('service.saved'),
  });
  return (
    <WrittenForm<ServiceValues>
      title={say(`service.form.${change}`, { title: service.title })}
      save="service.save"
      values={known ? valuesOf(known) : newChange(sheet.reaches)}
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

/** In the place of what it was, even where that was taken away. */
const withChange = (
  sheet: EntrySheet,
  kept: ServiceSheet,
  was: ServiceSheet | null,
): EntrySheet => ({
  ...sheet,
  servicesAdded: [
    ...sheet.servicesAdded.filter(
      ({ documentId }) => documentId !== kept.documentId && documentId !== was?.documentId,
    ),
    kept,
  ],
});
