import { Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';
import { useDates } from '../journal/sentences';
import { useOtherWords, useWords } from '../translations/words';
import { concernsOf, type Concern } from './concerns';
import type { Operation } from './operation';

/** What must be done, or that nothing must. */
export function Concerns({ operation }: { readonly operation: Operation }) {
  const say = useWords();
  const concerns = concernsOf(operation);
  const isWell = concerns.length === 0;
  return (
    <Box
      padding={5}
      hasRadius
      background={isWell ? 'success100' : 'warning100'}
      borderColor={isWell ? 'success200' : 'warning200'}
      aria-live="polite"
    >
      <Flex gap={4} alignItems="flex-start">
        <Box color={isWell ? 'success600' : 'warning600'} paddingTop={1} aria-hidden>
          {isWell ? (
            <CheckCircle width="2.4rem" height="2.4rem" fill="currentColor" />
          ) : (
            <WarningCircle width="2.4rem" height="2.4rem" fill="currentColor" />
          )}
        </Box>
        <Flex direction="column" alignItems="flex-start" gap={2}>
          <Typography tag="h2" variant="beta" textColor="neutral800">
            {isWell ? say('operation.well') : say('operation.concerns', { count: concerns.length })}
          </Typography>
          {isWell ? null : (
            <Flex tag="ul" direction="column" alignItems="flex-start" gap={1}>
              {concerns.map((concern, place) => (
                <Typography tag="li" key={place} textColor="neutral800">
                  <Sentence concern={concern} />
                </Typography>
              ))}
            </Flex>
          )}
        </Flex>
      </Flex>
    </Box>
  );
}

function Sentence({ concern }: { readonly concern: Concern }) {
  const say = useWords();
  const sayDate = useDates();
  const sayOther = useOtherWords();
  if (concern.kind === 'other') return <>{sayOther(concern.words)}</>;
  const values = {
    count: 'count' in concern ? concern.count : 0,
    at: 'at' in concern ? sayDate(concern.at) : '',
  };
  return <>{say(`operation.concern.${concern.kind}`, values)}</>;
}
