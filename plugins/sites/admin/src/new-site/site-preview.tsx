import { Flex, Loader, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useWords } from '../translations/words';
import { useImageAddress } from './image-address';
import { useNewSitePreview, type Wanted } from './preview';
import { PreviewScreen, type Screen } from './preview-screen';
import { ScreenChoice } from './screen-choice';

interface Props {
  readonly wanted: Wanted;
  readonly name: string;
  /** `data:` address of the banner. */
  readonly banner: string | null;
}

const NARROW = '(max-width: 40em)';

const ownScreen = (): Screen => (matchMedia(NARROW).matches ? 'phone' : 'computer');

/** The site as it will be, beside what it is made of. */
export function SitePreview({ wanted, name, banner }: Props) {
  const say = useWords();
  const [screen, setScreen] = useState<Screen>(ownScreen);
  const { page, failed } = useNewSitePreview(wanted);
  const image = useImageAddress(banner);
  return (
    <Flex
      tag="section"
      direction="column"
      alignItems="stretch"
      gap={3}
      aria-labelledby="new-preview"
    >
      <Flex justifyContent="space-between" wrap="wrap" gap={3}>
        <Typography tag="h3" variant="delta" id="new-preview">
          {say('new.preview.title')}
        </Typography>
        <ScreenChoice screen={screen} onChoose={setScreen} />
      </Flex>
      {failed && (
        <Typography role="alert" textColor="danger700">
          {say('new.preview.failed')}
        </Typography>
      )}
      {page === null && !failed && <Loader>{say('new.preview.waiting')}</Loader>}
      {page !== null && (
        <PreviewScreen
          title={say('new.preview.frame', { name })}
          html={image ? page.html.replaceAll(page.bannerPlace, image) : page.html}
          screen={screen}
        />
      )}
    </Flex>
  );
}
