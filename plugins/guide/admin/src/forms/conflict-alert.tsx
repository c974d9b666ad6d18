import { Button, Flex, LinkButton, Typography } from '@strapi/design-system';
import { useEffect, useRef, type MouseEvent } from 'react';
import { useHref } from 'react-router-dom';
import { useWords } from '../translations/words';
import type { Keeping } from './keeping';

interface Props {
  readonly keeping: Keeping;
  /** Page where what they saved is read. */
  readonly theirs: string;
}

/** Who saved meanwhile: theirs, or one’s own, knowingly. What was typed stays in the form. */
export function ConflictAlert({ keeping: { conflict, overrule }, theirs }: Props) {
  const say = useWords();
  const href = useHref(theirs);
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
        <LinkButton variant="secondary" href={href} isExternal>
          {say('conflict.see')}
        </LinkButton>
        <Button
          type="button"
          variant="danger-light"
          onClick={({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
            overrule(conflict);
            currentTarget.form?.requestSubmit();
          }}
        >
          {say('conflict.overrule')}
        </Button>
      </Flex>
    </Flex>
  );
}
