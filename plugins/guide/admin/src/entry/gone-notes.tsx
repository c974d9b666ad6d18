import { Flex, Typography } from '@strapi/design-system';
import { OwnNote } from '../note/own-note';
import { useWords } from '../translations/words';
import { useEntryDesk } from './entry-desk';
import { Part, PartList } from './layout';

/** Notes whose part of the entry is no more: they wait for another. */
export function GoneNotes() {
  const say = useWords();
  const { sheet } = useEntryDesk();
  const places = new Set(['', ...sheet.places.map(({ key }) => key)]);
  const gone = sheet.notes.filter(({ place }) => !places.has(place));
  if (gone.length === 0) return null;
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={3}>
      <Typography tag="h2" variant="beta">
        {say('entry.gone')}
      </Typography>
      <Typography textColor="neutral700">{say('entry.gone.text')}</Typography>
      <PartList>
        {gone.map((note) => (
          <Part key={note.documentId} $depth={0}>
            <OwnNote note={note} where={say('state.place-gone')} />
          </Part>
        ))}
      </PartList>
    </Flex>
  );
}
