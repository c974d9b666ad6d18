import type { Conflict } from '#admin/platform';
import { Box, Button, Flex, LinkButton, Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { useHref } from 'react-router-dom';
import type { Kind } from '../entry';
import { useWords } from '../translations/words';

interface Props {
  readonly conflict: Conflict | null;
  readonly kind: Kind;
  readonly id: string | null;
  readonly onOverrule: (conflict: Conflict) => void;
}

/** Who saved meanwhile, and what to do about it; the text that was typed stays in the form. */
export function ConflictNotice({ conflict, kind, id, onOverrule }: Props) {
  const say = useWords();
  const theirs = useHref(`/plugins/desk/${kind}/${id}`);
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (conflict) notice.current?.focus();
  }, [conflict]);
  if (!conflict) return null;
  return (
    <div role="alert" ref={notice} tabIndex={-1} style={{ outline: 'none' }}>
      <Box padding={4} hasRadius background="warning100">
        <Flex direction="column" alignItems="flex-start" gap={4}>
          <Typography variant="epsilon" tag="p">
            {conflict.message}
          </Typography>
          <Flex gap={3} wrap="wrap">
            <LinkButton size="L" variant="secondary" href={theirs} isExternal>
              {say('conflict.see')}
            </LinkButton>
            <Button
              type="button"
              size="L"
              variant="danger-light"
              onClick={(event: React.MouseEvent<HTMLButtonElement>) => {
                onOverrule(conflict);
                event.currentTarget.form?.requestSubmit();
              }}
            >
              {say('conflict.overrule')}
            </Button>
          </Flex>
        </Flex>
      </Box>
    </div>
  );
}
