import { Box, Typography } from '@strapi/design-system';
import { useWords } from '../translations/words';

export type Said = 'form.saved' | 'form.saved.changes' | 'form.wrong';

/** What became of the last press of a button, said aloud too. */
export function SavedNotice({ said }: { readonly said: Said | null }) {
  const say = useWords();
  const wrong = said === 'form.wrong';
  return (
    <div role="status">
      {said && (
        <Box padding={4} hasRadius background={wrong ? 'danger100' : 'success100'}>
          <Typography variant="epsilon" textColor={wrong ? 'danger700' : 'success700'}>
            {say(said)}
          </Typography>
        </Box>
      )}
    </div>
  );
}
