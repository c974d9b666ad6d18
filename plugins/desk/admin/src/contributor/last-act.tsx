import { Button, Flex, Typography } from '@strapi/design-system';
import { CheckCircle } from '@strapi/icons';
import { useRef, useState } from 'react';
import { styled } from 'styled-components';
import type { Act } from '../entry';
import { useWords } from '../translations/words';

const Notice = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 1.2rem;
  align-items: center;
  justify-content: space-between;
  margin-block: 1.6rem;
  padding: 1.6rem;
  border: 1px solid ${({ theme }) => theme.colors.success600};
  border-radius: 8px;
  background: ${({ theme }) => theme.colors.success100};
`;

interface Props {
  readonly act: Act | null;
  readonly onUndo: (act: Act) => Promise<void>;
}

/** What was just done stays on the page, and so does the way back. */
export function LastAct({ act, onUndo }: Props) {
  const say = useWords();
  const [busy, setBusy] = useState(false);
  const notice = useRef<HTMLDivElement>(null);

  async function undo(done: Act) {
    setBusy(true);
    await onUndo(done);
    setBusy(false);
    notice.current?.focus();
  }

  return (
    <div role="status" ref={notice} tabIndex={-1} style={{ outline: 'none' }}>
      {act && (
        <Notice>
          <Flex gap={3}>
            <CheckCircle aria-hidden fill="success600" width="2rem" height="2rem" />
            <Typography variant="epsilon">
              {say(`act.${act.what}`, { title: act.title })}
            </Typography>
          </Flex>
          {act.before && (
            <Button size="L" variant="secondary" loading={busy} onClick={() => void undo(act)}>
              {say('act.undo')}
            </Button>
          )}
        </Notice>
      )}
    </div>
  );
}
