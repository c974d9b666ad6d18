import { Flex, Typography } from '@strapi/design-system';
import type { EntryPlace } from '../../../shared/entry-sheet';
import { Services } from '../service/services';
import { useWords } from '../translations/words';
import { useEntryDesk } from './entry-desk';
import { EntryPart } from './entry-part';
import { GoneNotes } from './gone-notes';
import { PartList } from './layout';

/** The entry part by part, and its services, with what stands beside each. */
export function EntryParts() {
  const say = useWords();
  const { sheet } = useEntryDesk();
  const whole: EntryPlace = { key: '', title: say('entry.whole'), depth: 0 };
  return (
    <Flex direction="column" alignItems="stretch" gap={8}>
      <GoneNotes />
      <Flex tag="section" direction="column" alignItems="stretch" gap={3}>
        <Typography tag="h2" variant="beta">
          {say('entry.outline')}
        </Typography>
        <Typography textColor="neutral700">{say('entry.outline.text')}</Typography>
        <PartList>
          {[whole, ...sheet.places].map((place) => (
            <EntryPart key={place.key} place={place} />
          ))}
        </PartList>
      </Flex>
      <Services />
    </Flex>
  );
}
