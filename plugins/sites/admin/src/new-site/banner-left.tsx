import { Button, Flex, Typography } from '@strapi/design-system';
import type { MadeSite } from '../../../shared/new-site';
import { useWords } from '../translations/words';
import { leave, type useCreation } from './creation';
import type { Banner } from './draft';
import { RefusalAlert } from './refusal-alert';

interface Props {
  readonly site: MadeSite;
  readonly banner: Banner | null;
  readonly creating: ReturnType<typeof useCreation>;
}

/** The site stands; its banner is on its way, or did not arrive: once more, or without. */
export function BannerLeft({ site, banner, creating }: Props) {
  const say = useWords();
  const { creation, sendBanner } = creating;
  const busy = creation === 'sending';
  return (
    <Flex direction="column" alignItems="flex-start" gap={5} maxWidth="64rem">
      <Typography tag="h2" variant="beta">
        {say('new.left.title', { name: site.name })}
      </Typography>
      {typeof creation === 'object' && <RefusalAlert refusal={creation} />}
      <Typography role="status">{say(busy ? 'new.sending' : 'new.left.text')}</Typography>
      <Flex gap={3} wrap="wrap">
        {banner && (
          <Button size="L" loading={busy} onClick={() => void sendBanner(site, banner)}>
            {say('new.left.send')}
          </Button>
        )}
        <Button size="L" variant="tertiary" disabled={busy} onClick={() => leave(site)}>
          {say('new.left.without')}
        </Button>
      </Flex>
    </Flex>
  );
}
