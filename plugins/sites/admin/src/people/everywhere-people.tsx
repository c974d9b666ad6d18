import { Box, Flex, Typography } from '@strapi/design-system';
import { useWords } from '../translations/words';
import type { People } from './people';

/** The centre's own people, who may work on every site. */
export function EverywherePeople({ people }: { readonly people: People['everywhere'] }) {
  const say = useWords();
  return (
    <section>
      <Typography tag="h2" variant="beta">
        {say('people.everywhere')}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3} paddingTop={4}>
        {people.map(({ documentId, name, label, sentence }) => (
          <li key={documentId}>
            <Box background="neutral0" hasRadius shadow="tableShadow" padding={5}>
              <Typography tag="h3" variant="delta">
                {name}
              </Typography>
              <Box paddingTop={2}>
                <Typography tag="p" variant="omega">
                  <strong>{label}</strong> — {sentence}
                </Typography>
              </Box>
            </Box>
          </li>
        ))}
      </Flex>
    </section>
  );
}
