import { ReadingState, useReading, type Reading } from '#admin/platform';
import { PageFrame } from '#admin/web';
import { Flex, Link, Typography } from '@strapi/design-system';
import type { EntryPreview as Preview } from '../../../shared/entry-preview';
import type { EntrySheet } from '../../../shared/entry-sheet';
import { entryAddress } from '../api-paths';
import { useWords } from '../translations/words';
import { useEntryDesk } from './entry-desk';

export const usePreview = (sheet: EntrySheet): Reading<Preview> =>
  useReading<Preview>(`${entryAddress(sheet)}/preview`);

/** The page of the entry on the site, read again after each change. */
export function EntryPreview({ preview }: { readonly preview: Reading<Preview> }) {
  const say = useWords();
  const { kept } = useEntryDesk();
  const { value } = preview;
  return (
    <section aria-labelledby="guide-preview">
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Flex justifyContent="space-between" wrap="wrap" gap={3}>
          <Typography tag="h2" variant="beta" id="guide-preview">
            {say('preview.title')}
          </Typography>
          {value?.address && (
            <Link href={value.address} isExternal>
              {say('entry.public')}
            </Link>
          )}
        </Flex>
        <ReadingState reading={preview} />
        {value && (
          <PageFrame
            title={say('preview.frame')}
            html={value.html}
            show={kept ? `[data-addition="${kept}"]` : undefined}
            onFollow={() => undefined /* the entry stays in sight */}
          />
        )}
      </Flex>
    </section>
  );
}
