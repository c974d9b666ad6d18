import { RichText } from '#admin/web';
import { Flex, Typography } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { ChoiceField, LineField, TickField } from '../forms/fields';
import { ReachField } from '../forms/reach-field';
import { useWords } from '../translations/words';
import { PlaceField } from './place-field';

/** What there is to say, where it stands, who reads it and when. */
export function NoteFieldset({ isNew }: { readonly isNew: boolean }) {
  const say = useWords();
  return (
    <>
      <LineField name="title" label={say('note.field.title')} hint={say('note.field.title.hint')} />
      <RichText
        name="body"
        label={say('note.field.body')}
        hint={say('note.field.body.hint')}
        required
      />
      {!isNew && <PlaceField />}
      <SideField />
      <ReachField />
      <PeriodFields />
    </>
  );
}

function SideField() {
  const say = useWords();
  const { value: place = '' } = useField<string>('place');
  const choices = (['before', 'after'] as const).map((value) => ({
    value,
    words: say(place === '' ? `note.side.${value}.whole` : `note.side.${value}`),
  }));
  return <ChoiceField name="side" label={say('note.field.side')} choices={choices} />;
}

function PeriodFields() {
  const say = useWords();
  const { value: limited = false } = useField<boolean>('limited');
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <TickField name="limited">{say('note.limited')}</TickField>
      {limited && (
        <>
          <Flex gap={4} wrap="wrap" alignItems="flex-start">
            <LineField name="from" type="date" label={say('note.from')} />
            <LineField name="until" type="date" label={say('note.until')} />
          </Flex>
          <Typography variant="pi" textColor="neutral600">
            {say('note.period.hint')}
          </Typography>
        </>
      )}
    </Flex>
  );
}
