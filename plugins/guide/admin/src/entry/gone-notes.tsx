import { Flex, Typography } from '@strapi/design-system';
import { OwnNote } from '../note/own-note';
import { useWords } from '../translations/words';
import { AboveCard } from './above-card';
import { useEntryDesk } from './entry-desk';
import { Part, PartList } from './layout';

/** Notes whose part of the entry is no more: those of the site wait for another. */
export function GoneNotes() {
  const say = useWords();
  const { sheet } = useEntryDesk();
  const places = new Set(['', ...sheet.places.map(({ key }) => key)]);
  const isGone = ({ place }: { readonly place: string }) => !places.has(place);
  const own = sheet.notes.filter(isGone);
  const above = sheet.fromAbove.filter((one) => one.kind === 'note' && isGone(one));
  if (own.length + above.length === 0) return null;
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={3}>
      <Typography tag="h2" variant="beta">
        {say('entry.gone')}
      </Typography>
      <Typography textColor="neutral700">
        {say(own.length > 0 ? 'entry.gone.text' : 'entry.gone.above')}
      </Typography>
      <PartList>
        {own.map((note) => (
          <Part key={note.documentId} $depth={0}>
            <OwnNote note={note} where={say('state.place-gone')} />
          </Part>
        ))}
        {above.map((addition, index) => (
          <Part key={index} $depth={0}>
            <AboveCard addition={addition} />
          </Part>
        ))}
      </PartList>
    </Flex>
  );
}
