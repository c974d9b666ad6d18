import { FileButton } from '#admin/platform';
import { Button, Checkbox, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useCallback, useEffect, useId, useState } from 'react';
import { styled } from 'styled-components';
import { useWords } from '../translations/words';
import { BannerCrop } from './banner-crop';
import { loadImage } from './crop-image';
import { isDescribed, type Banner } from './draft';
import type { ChangeDraft } from './kept-draft';

/** What every browser reads. */
const ACCEPTED = 'image/jpeg,image/png,image/webp,image/avif';

const UNDESCRIBED = { alternativeText: '', decorative: false };

const Kept = styled.img`
  width: 100%;
  border-radius: 4px;
`;

interface Props {
  readonly banner: Banner | null;
  /** The person went on without a description. */
  readonly asked: boolean;
  readonly change: ChangeDraft;
}

/** An image of the person's, the part of it that the banner shows, and what is seen there. */
export function BannerField({ banner, asked, change }: Props) {
  const say = useWords();
  const hint = useId();
  const { source, unreadable, choose, forget } = useSource();
  const put = useCallback(
    (image: string) =>
      change(({ banner: before }) => ({ banner: { ...UNDESCRIBED, ...before, image } })),
    [change],
  );
  const remove = () => {
    forget();
    change({ banner: null });
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography id={hint} textColor="neutral700">
        {say('new.banner.hint')}
      </Typography>
      {source && <BannerCrop source={source} onCrop={put} />}
      {!source && banner && <Kept src={banner.image} alt={say('new.banner.kept')} />}
      <Buttons hasBanner={banner !== null} describedBy={hint} choose={choose} remove={remove} />
      {unreadable && (
        <Typography role="alert" textColor="danger700">
          {say('new.banner.unreadable', { name: unreadable })}
        </Typography>
      )}
      {banner && <Description banner={banner} asked={asked} change={change} />}
    </Flex>
  );
}

interface ButtonsProps {
  readonly hasBanner: boolean;
  readonly describedBy: string;
  readonly choose: (file: File) => Promise<void>;
  readonly remove: () => void;
}

function Buttons({ hasBanner, describedBy, choose, remove }: ButtonsProps) {
  const say = useWords();
  return (
    <Flex gap={3} wrap="wrap">
      <FileButton
        label={say(hasBanner ? 'new.banner.change' : 'new.banner.choose')}
        accept={ACCEPTED}
        describedBy={describedBy}
        onChoose={([file]) => (file ? choose(file) : Promise.resolve())}
      />
      {hasBanner && (
        <Button type="button" variant="tertiary" onClick={remove}>
          {say('new.banner.remove')}
        </Button>
      )}
    </Flex>
  );
}

/** The file that was chosen, once the browser has read it. */
function useSource() {
  const [source, setSource] = useState<HTMLImageElement | null>(null);
  const [unreadable, setUnreadable] = useState<string | null>(null);
  useEffect(() => () => void (source && URL.revokeObjectURL(source.src)), [source]);

  const choose = async (file: File) => {
    const address = URL.createObjectURL(file);
    try {
      setSource(await loadImage(address));
      setUnreadable(null);
    } catch {
      URL.revokeObjectURL(address);
      setUnreadable(file.name);
    }
  };
  return { source, unreadable, choose, forget: () => setSource(null) };
}

function Description({ banner, asked, change }: Props & { readonly banner: Banner }) {
  const say = useWords();
  const describe = (described: Partial<Banner>) => change({ banner: { ...banner, ...described } });
  const error = asked && !isDescribed(banner) ? say('new.banner.undescribed') : undefined;
  return (
    <>
      <Field.Root name="alternativeText" hint={say('new.banner.alt.hint')} error={error}>
        <Field.Label>{say('new.banner.alt')}</Field.Label>
        <TextInput
          value={banner.alternativeText}
          disabled={banner.decorative}
          maxLength={250}
          onChange={({ target }) => describe({ alternativeText: target.value })}
        />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
      <Checkbox
        checked={banner.decorative}
        onCheckedChange={(checked) => describe({ decorative: checked === true })}
      >
        {say('new.banner.decorative')}
      </Checkbox>
    </>
  );
}
