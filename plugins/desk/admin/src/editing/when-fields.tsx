import { Radio } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { useId } from 'react';
import type { Entry } from '../entry';
import { useMoments } from '../translations/dates';
import { useWords } from '../translations/words';
import { Group, GroupName } from './group';
import { LineField } from './text-fields';

/** When the public sees it, and until when. */
export function WhenFields({ entry }: { readonly entry: Entry | null }) {
  const say = useWords();
  const moment = useMoments();
  const name = useId();
  const { value: later = false, onChange } = useField<boolean>('later');
  const online = entry?.stage === 'online' && entry.from;
  return (
    <Group>
      <GroupName id={name}>{say('form.when')}</GroupName>
      <Radio.Group
        aria-labelledby={name}
        value={later ? 'later' : 'now'}
        onValueChange={(chosen: string) => onChange('later', chosen === 'later')}
      >
        <Radio.Item value="now">
          {online ? say('form.when.kept', { from: moment(online) }) : say('form.when.now')}
        </Radio.Item>
        <Radio.Item value="later">{say('form.when.later')}</Radio.Item>
      </Radio.Group>
      {later && (
        <LineField name="publishFrom" type="datetime-local" label={say('form.from')} required />
      )}
      <LineField
        name="publishUntil"
        type="datetime-local"
        label={`${say('form.until')} (${say('form.optional')})`}
        hint={say('form.until.hint')}
      />
    </Group>
  );
}
