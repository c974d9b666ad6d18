import { FileButton } from '#admin/platform';
import { Button, Flex, Typography } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { useId } from 'react';
import { useWords, type Word } from '../translations/words';
import type { WrittenFile } from './form-values';
import { Group, GroupName } from './group';
import { useUpload } from './upload';

const ACCEPTED = '.pdf,.odt,.ods,.doc,.docx,.xls,.xlsx,application/pdf';

interface Props {
  readonly words: { readonly label: Word; readonly add: Word; readonly hint: Word };
  /** A news item has as many as it likes, a document one. */
  readonly several: boolean;
}

export function FilesField({ words, several }: Props) {
  const say = useWords();
  const hint = useId();
  const { value, error, onChange } = useField<readonly WrittenFile[]>('files');
  const files = value ?? [];
  const { upload, busy, refusal } = useUpload('document');

  async function choose(chosen: readonly File[]) {
    const sent = await upload(several ? chosen : chosen.slice(0, 1));
    if (sent.length > 0) onChange('files', several ? [...files, ...sent] : sent);
  }

  const add = !several && files.length > 0 ? 'form.file.change' : words.add;
  return (
    <Group>
      <GroupName>
        {several ? `${say(words.label)} (${say('form.optional')})` : say(words.label)}
      </GroupName>
      <Typography id={hint} textColor="neutral700" tag="p">
        {say(words.hint)}
      </Typography>
      {files.map((file) => (
        <Flex key={file.id} gap={3} wrap="wrap">
          <Typography fontWeight="bold">{file.name}</Typography>
          <Button
            type="button"
            variant="tertiary"
            onClick={() => onChange('files', without(files, file))}
          >
            {say('form.files.remove', { name: file.name })}
          </Button>
        </Flex>
      ))}
      <FileButton
        label={say(add)}
        accept={ACCEPTED}
        multiple={several}
        busy={busy && say('form.file.uploading')}
        refusal={refusal}
        describedBy={hint}
        onChoose={choose}
      />
      {error && (
        <Typography textColor="danger700" tag="p" role="alert">
          {error}
        </Typography>
      )}
    </Group>
  );
}

const without = (files: readonly WrittenFile[], removed: WrittenFile) =>
  files.filter(({ id }) => id !== removed.id);
