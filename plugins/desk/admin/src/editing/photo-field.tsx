import { FileButton } from '#admin/platform';
import { Button, Checkbox, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { useId } from 'react';
import { styled } from 'styled-components';
import { useWords } from '../translations/words';
import type { WrittenFile } from './form-values';
import { Group, GroupName } from './group';
import { useUpload } from './upload';

/** What phones and computers make. */
const ACCEPTED = 'image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif';

const Picture = styled.img`
  align-self: flex-start;
  max-width: 100%;
  max-height: 24rem;
  object-fit: contain;
  border-radius: 8px;
`;

/** One photo, and the sentence for those who do not see it. */
export function PhotoField() {
  const say = useWords();
  const hint = useId();
  const { value: photo, error, onChange } = useField<WrittenFile | null>('photo');
  const { upload, busy, refusal } = useUpload('photo');
  const put = (chosen: WrittenFile | null) => onChange('photo', chosen);

  async function choose(files: readonly File[]) {
    const [sent] = await upload(files.slice(0, 1));
    if (sent) put(sent);
  }

  return (
    <Group>
      <GroupName>{`${say('form.photo')} (${say('form.optional')})`}</GroupName>
      <Typography id={hint} textColor="neutral700" tag="p">
        {say('form.photo.hint')}
      </Typography>
      {photo && <Picture src={photo.thumbnail ?? photo.url} alt="" />}
      <Flex gap={3} wrap="wrap" alignItems="flex-start">
        <FileButton
          label={say(photo ? 'form.photo.change' : 'form.photo.add')}
          accept={ACCEPTED}
          busy={busy && say('form.photo.uploading')}
          refusal={refusal}
          describedBy={hint}
          onChoose={choose}
        />
        {photo && (
          <Button type="button" size="L" variant="tertiary" onClick={() => put(null)}>
            {say('form.photo.remove')}
          </Button>
        )}
      </Flex>
      {photo && <Description photo={photo} error={error} onDescribe={put} />}
    </Group>
  );
}

interface DescriptionProps {
  readonly photo: WrittenFile;
  readonly error: string | undefined;
  readonly onDescribe: (photo: WrittenFile) => void;
}

function Description({ photo, error, onDescribe }: DescriptionProps) {
  const say = useWords();
  return (
    <>
      <Field.Root name="alternativeText" hint={say('form.alt.hint')} error={error}>
        <Field.Label>{say('form.alt')}</Field.Label>
        <TextInput
          value={photo.alternativeText}
          disabled={photo.decorative}
          onChange={({ target }) => onDescribe({ ...photo, alternativeText: target.value })}
        />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
      <Checkbox
        checked={photo.decorative}
        onCheckedChange={(checked) => onDescribe({ ...photo, decorative: checked === true })}
      >
        {say('form.decorative')}
      </Checkbox>
    </>
  );
}
