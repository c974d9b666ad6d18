import { Button, Flex } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useWords } from '../translations/words';

interface Props {
  readonly back: () => void;
  readonly disabled?: boolean;
  readonly children: ReactNode;
}

/** The way back, and the way on. */
export function StepButtons({ back, disabled = false, children }: Props) {
  const say = useWords();
  return (
    <Flex gap={3} wrap="wrap" justifyContent="space-between">
      <Button type="button" size="L" variant="tertiary" onClick={back} disabled={disabled}>
        {say('new.back')}
      </Button>
      {children}
    </Flex>
  );
}
