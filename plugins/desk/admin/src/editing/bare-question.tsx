import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useEffect, useId, useRef } from 'react';
import { useWords } from '../translations/words';

interface Props {
  /** Publishes the title alone. */
  readonly confirm: () => void;
  readonly complete: () => void;
}

/** Asked once, where one just pressed: was the text forgotten? */
export function BareQuestion({ confirm, complete }: Props) {
  const say = useWords();
  const question = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => question.current?.focus(), []);
  return (
    <Box
      ref={question}
      tabIndex={-1}
      role="group"
      aria-labelledby={`${id}-asked`}
      aria-describedby={`${id}-why`}
      padding={4}
      hasRadius
      background="warning100"
    >
      <Flex direction="column" alignItems="flex-start" gap={3}>
        <Typography id={`${id}-asked`} variant="epsilon" tag="p" fontWeight="bold">
          {say('bare.question')}
        </Typography>
        <Typography id={`${id}-why`} tag="p">
          {say('bare.why')}
        </Typography>
        <Flex gap={3} wrap="wrap">
          <Button type="button" size="L" onClick={complete}>
            {say('bare.complete')}
          </Button>
          <Button type="button" size="L" variant="tertiary" onClick={confirm}>
            {say('bare.confirm')}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
}
