import { Link, Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { styled } from 'styled-components';
import { useWords } from '../translations/words';
import { onSite } from './creating';
import type { Refusal } from './creation';

const Box = styled.div`
  display: flex;
  flex-direction: column;
  align-items: flex-start;
  gap: 0.8rem;
  padding: 1.6rem;
  background: ${({ theme }) => theme.colors.danger100};
  border: 1px solid ${({ theme }) => theme.colors.danger600};
  border-radius: 4px;
`;

/** Why the site was not made, brought before the eyes and ears of who asked for it. */
export function RefusalAlert({ refusal }: { readonly refusal: Refusal }) {
  const say = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [refusal]);
  const { message, guest, site } = refusal;
  return (
    <Box role="alert" tabIndex={-1} ref={box}>
      <Typography fontWeight="bold" textColor="danger700">
        {guest === null ? message : `${say('new.guest', { position: guest + 1 })} : ${message}`}
      </Typography>
      {site !== null && (
        <Link href={onSite(site, '/plugins/launch')}>{say('new.refused.open')}</Link>
      )}
      {site === null && <Typography>{say('new.refused.kept')}</Typography>}
    </Box>
  );
}
