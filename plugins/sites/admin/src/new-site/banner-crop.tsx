import { Flex, Typography } from '@strapi/design-system';
import { useCallback, useEffect, useId, useState } from 'react';
import Cropper, { type Area } from 'react-easy-crop';
import { styled } from 'styled-components';
import { Slider } from '../fields/slider';
import { useWords } from '../translations/words';
import { cropImage } from './crop-image';

/** About what the three templates show on a computer; a phone shows the middle of it. */
const ASPECT = 2;
const LARGEST = 3;
/** Narrower than this, it is blurred on a large screen. */
const WIDE_ENOUGH = 1200;

const Table = styled.div`
  position: relative;
  height: 26rem;
  overflow: hidden;
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.neutral800};

  [data-testid='cropper']:focus-visible {
    outline: 3px solid ${({ theme }) => theme.colors.neutral0};
    outline-offset: -6px;
  }
`;

interface Props {
  readonly source: HTMLImageElement;
  /** Told the `data:` address of the part each time that it changes; always the same function. */
  readonly onCrop: (image: string) => void;
}

/** Moves and enlarges an image under the frame of the banner: by mouse, finger or keys. */
export function BannerCrop({ source, onCrop }: Props) {
  const say = useWords();
  const id = useId();
  const { width, ...cropping } = useCropping(source, onCrop);
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Table>
        <Cropper
          {...cropping}
          image={source.src}
          aspect={ASPECT}
          maxZoom={LARGEST}
          zoomWithScroll={false}
          keyboardStep={20}
          mediaProps={{ alt: '' }}
          cropperProps={{
            role: 'group',
            'aria-label': say('new.banner.frame'),
            'aria-describedby': id,
          }}
        />
      </Table>
      <Typography id={id} variant="pi" textColor="neutral600">
        {say('new.banner.frame.hint')}
      </Typography>
      <Slider
        label={say('new.banner.zoom')}
        min={1}
        max={LARGEST}
        step={0.05}
        value={cropping.zoom}
        onChange={cropping.onZoomChange}
      />
      {width !== null && <Blur width={width} />}
    </Flex>
  );
}

function Blur({ width }: { readonly width: number }) {
  const say = useWords();
  return (
    <Typography role="status" textColor="warning700">
      {width < WIDE_ENOUGH && say('new.banner.small', { width })}
    </Typography>
  );
}

function useCropping(source: HTMLImageElement, onCrop: Props['onCrop']) {
  const [crop, onCropChange] = useState({ x: 0, y: 0 });
  const [zoom, onZoomChange] = useState(1);
  const [part, setPart] = useState<Area | null>(null);
  useEffect(() => {
    onCropChange({ x: 0, y: 0 });
    onZoomChange(1);
  }, [source]);
  const onCropComplete = useCallback(
    (_percent: Area, points: Area) => {
      setPart(points);
      if (points.width > 0) onCrop(cropImage(source, points));
    },
    [source, onCrop],
  );
  const width = part && part.width;
  return { crop, onCropChange, zoom, onZoomChange, onCropComplete, width };
}
