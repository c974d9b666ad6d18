import { Button, Typography } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { styled } from 'styled-components';
import type { View } from '../../../shared/viewing';
import { useWords } from '../translations/words';
import { currentView, lookAsOneself, tellOver } from './view';

const Banner = styled.section`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: 0.4rem 2.4rem;
  padding: 0.8rem 2.4rem;
  background: ${({ theme }) => theme.colors.warning100};
  border-bottom: 2px solid ${({ theme }) => theme.colors.warning600};
`;

/** Above every page, as long as the tab shows what somebody else sees. */
export function ViewingBanner() {
  useOverNotice();
  const view = currentView();
  return view && <Shown view={view} />;
}

function Shown({ view }: { readonly view: View }) {
  const say = useWords();
  const { del } = useFetchClient();
  const [leaving, setLeaving] = useState(false);
  useEndOf(view);

  const leave = async () => {
    setLeaving(true);
    try {
      await del('/sites/viewing');
    } catch {
      // The server ends it by itself when its time is over.
    }
    lookAsOneself();
  };

  return (
    <Banner aria-label={say('viewing.label')}>
      <Typography tag="p" textColor="neutral800">
        {say('viewing.as')} <strong>{view.name}</strong>. {say('viewing.read-only')}
      </Typography>
      <Button variant="secondary" loading={leaving} onClick={() => void leave()}>
        {say('viewing.leave')}
      </Button>
    </Banner>
  );
}

function useEndOf({ endsAt }: View) {
  useEffect(() => {
    const left = Math.max(0, Date.parse(endsAt) - Date.now());
    const timer = setTimeout(() => lookAsOneself({ over: true }), left);
    return () => clearTimeout(timer);
  }, [endsAt]);
}

function useOverNotice() {
  const say = useWords();
  const { toggleNotification } = useNotification();
  useEffect(() => {
    if (tellOver())
      toggleNotification({ type: 'info', message: say('viewing.over'), timeout: 12_000 });
  }, [say, toggleNotification]);
}
