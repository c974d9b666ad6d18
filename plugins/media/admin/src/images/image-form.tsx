import { Button, Checkbox, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState, type FormEvent } from 'react';
import { styled } from 'styled-components';
import { useWords } from '../translations/words';
import type { Description, UndescribedImage } from './undescribed-images';

const Row = styled.form`
  display: flex;
  flex-wrap: wrap;
  gap: 2.4rem;
  padding: 2.4rem;
  background: ${({ theme }) => theme.colors.neutral0};
  border-radius: 4px;
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
`;

const Preview = styled.img`
  width: 24.5rem;
  height: 15.6rem;
  object-fit: contain;
  background: ${({ theme }) => theme.colors.neutral100};
`;

interface Props {
  readonly image: UndescribedImage;
  readonly describe: (image: UndescribedImage, description: Description) => Promise<void>;
}

/** One image, the question that it asks, and one button. */
export function ImageForm({ image, describe }: Props) {
  const say = useWords();
  const [alternativeText, setText] = useState('');
  const [decorative, setDecorative] = useState(false);
  const { save, busy } = useSaving(image, describe);
  return (
    <Row onSubmit={(event) => void save(event, { alternativeText, decorative })}>
      <Preview src={image.formats?.thumbnail?.url ?? image.url} alt="" />
      <Flex direction="column" alignItems="stretch" gap={4} flex="1" minWidth="28rem">
        <Typography variant="delta" tag="h2">
          {image.name}
        </Typography>
        <Field.Root hint={say('image.text.hint')}>
          <Field.Label>{say('image.text')}</Field.Label>
          <TextInput
            value={alternativeText}
            disabled={decorative}
            onChange={(event) => setText(event.target.value)}
          />
          <Field.Hint />
        </Field.Root>
        <Checkbox
          checked={decorative}
          onCheckedChange={(checked) => setDecorative(checked === true)}
        >
          {say('image.decorative')}
        </Checkbox>
        <Flex>
          <Button
            type="submit"
            loading={busy}
            disabled={!decorative && !alternativeText.trim()}
            aria-label={say('image.save', { name: image.name })}
          >
            {say('image.save.short')}
          </Button>
        </Flex>
      </Flex>
    </Row>
  );
}

function useSaving(image: UndescribedImage, describe: Props['describe']) {
  const say = useWords();
  const { toggleNotification } = useNotification();
  const [busy, setBusy] = useState(false);

  async function save(event: FormEvent, { alternativeText, decorative }: Description) {
    event.preventDefault();
    setBusy(true);
    try {
      await describe(image, { alternativeText: decorative ? '' : alternativeText, decorative });
      toggleNotification({ type: 'success', message: say('image.saved', { name: image.name }) });
    } catch {
      toggleNotification({ type: 'danger', message: say('image.refused') });
      setBusy(false);
    }
  }

  return { save, busy };
}
