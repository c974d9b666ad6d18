import { Box, Flex, Typography } from '@strapi/design-system';
import { useDates } from '../dates';
import type { Thread } from '../messages';
import { useWords } from '../translations/words';

interface Words {
  readonly who: string;
  readonly at: string;
  readonly text: string;
  readonly isOurs: boolean;
}

/** What was written, by both sides, in order. */
export function Exchange({ thread: { message, replies } }: { readonly thread: Thread }) {
  const say = useWords();
  const said: Words[] = [
    { who: message.sender.name, at: message.receivedAt, text: message.text, isOurs: false },
    ...replies.map(({ origin, author, at, text }) => ({
      who: origin === 'citizen' ? message.sender.name : (author ?? say('us')),
      at,
      text,
      isOurs: origin === 'secretary',
    })),
  ];
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
      {said.map((words) => (
        <Said key={`${words.at} ${words.who}`} words={words} />
      ))}
    </Flex>
  );
}

function Said({ words: { who, at, text, isOurs } }: { readonly words: Words }) {
  const sayDate = useDates();
  return (
    <Box
      tag="li"
      background={isOurs ? 'primary100' : 'neutral0'}
      hasRadius
      shadow="tableShadow"
      padding={5}
      marginLeft={isOurs ? 8 : 0}
      marginRight={isOurs ? 0 : 8}
    >
      <Flex justifyContent="space-between" gap={4} wrap="wrap" paddingBottom={3}>
        <Typography fontWeight="bold">{who}</Typography>
        <Typography tag="time" dateTime={at} variant="pi" textColor="neutral600">
          {sayDate(at)}
        </Typography>
      </Flex>
      <Typography tag="p" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {text}
      </Typography>
    </Box>
  );
}
