import { Flex, Typography } from '@strapi/design-system';
import type { EntryDifference } from '../../../shared/entry-difference';
import { useDays } from '../translations/days';
import { useWords } from '../translations/words';
import { Block } from './block';
import { Folded } from './folded';
import { changesIn, passagesOf } from './passages';

/** The text of the entry as it was read and as it is, where they are not the same. */
export function Difference({ difference }: { readonly difference: EntryDifference }) {
  const say = useWords();
  const { blocks, before, after, placeGone } = difference;
  if (after === null) return <Typography>{say('difference.removed-entry')}</Typography>;
  const count = changesIn(blocks);
  const said = count === 0 ? say('difference.none') : say('difference.changes', { count });
  return (
    <Flex
      tag="section"
      aria-label={say('difference.title')}
      direction="column"
      gap={4}
      alignItems="stretch"
    >
      {placeGone && <Typography textColor="danger700">{say('difference.place-gone')}</Typography>}
      <Typography>
        {before === null ? say('difference.unread') : said} <Dates difference={difference} />{' '}
        {count > 0 && say('difference.legend')}
      </Typography>
      {passagesOf(blocks).map((passage, index) =>
        passage.folded ? (
          <Folded key={index} blocks={passage.blocks} />
        ) : (
          passage.blocks.map((block, place) => <Block key={`${index} ${place}`} block={block} />)
        ),
      )}
    </Flex>
  );
}

function Dates({ difference: { before, after } }: { readonly difference: EntryDifference }) {
  const say = useWords();
  const day = useDays();
  if (!before?.modifiedOn || !after?.modifiedOn) return null;
  if (before.modifiedOn === after.modifiedOn) return null;
  return say('difference.dates', { before: day(before.modifiedOn), after: day(after.modifiedOn) });
}
