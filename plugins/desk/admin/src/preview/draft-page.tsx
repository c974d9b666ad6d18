import { PageFrame } from '#admin/web';
import { Box, Flex, Loader, Typography } from '@strapi/design-system';
import type { Kind } from '../entry';
import { useWords } from '../translations/words';
import { usePreview, type PreviewedKind } from './preview';

interface Props {
  readonly kind: Kind;
  readonly id: string | null;
  readonly version: string;
}

/** The page that the draft will be, once there is one. */
export function DraftPage({ kind, id, version }: Props) {
  const say = useWords();
  return (
    <section aria-labelledby="desk-draft">
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography tag="h2" variant="beta" id="desk-draft">
          {say('site.draft.title')}
        </Typography>
        {id === null ? (
          <Box padding={6} background="neutral0" hasRadius borderColor="neutral200">
            <Typography variant="epsilon">{say('site.draft.none')}</Typography>
          </Box>
        ) : (
          <Drawn kind={kind} id={id} version={version} />
        )}
      </Flex>
    </section>
  );
}

interface DrawnProps {
  readonly kind: PreviewedKind;
  readonly id: string;
  readonly version: string;
}

export function Drawn({ kind, id, version }: DrawnProps) {
  const say = useWords();
  const preview = usePreview({ kind, id }, version);
  if (preview === 'waiting') return <Loader>{say('site.waiting')}</Loader>;
  if (preview === 'failed') return <Typography role="alert">{say('site.failed')}</Typography>;
  return (
    <PageFrame
      title={say('site.draft.frame')}
      html={preview.html}
      onFollow={() => undefined /* what is being written stays in sight */}
    />
  );
}
