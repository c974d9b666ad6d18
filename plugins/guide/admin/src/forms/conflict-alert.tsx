import { Button, Flex, Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { useWords } from '../translations/words';
import type { Keeping } from './keeping';

interface Props {
  readonly keeping: Keeping;
  readonly onLook: () => void;
}

/** Who saved meanwhile: theirs, or one’s own, knowingly. What was typed stays in the form. */
export function ConflictAlert({ keeping: { conflict, overrule }, onLook }: Props) {
  const say = useWords();
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (conflict) alert.current?.focus();
  }, [conflict]);
  if (!conflict) return null;
  return (
    <Flex
      ref={alert}
      role="alert"
      tabIndex={-1}
      direction="column"
      alignItems="flex-start"
      gap={3}
      padding={4}
      hasRadius
      background="warning100"
    >
      <Typography tag="p">{conflict.message}</Typography>
      <Flex gap={3} wrap="wrap">
        <Button type="button" variant="secondary" onClick={onLook}>
          {say('conflict.see')}
        </Button>
        <Button type="submit" variant="danger-light" onClick={() => overrule(conflict)}>
          {say('conflict.overrule')}
        </Button>
      </Flex>
    </Flex>
  );
}
