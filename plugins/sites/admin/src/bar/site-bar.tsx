import { Flex, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { styled } from 'styled-components';
import { tellLoss } from '../site/lost-site';
import type { MySites } from '../site/my-sites';
import { useWords } from '../translations/words';
import { CurrentSite } from './current-site';
import { SiteChoice } from './site-choice';

const Bar = styled.section`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: 0.4rem 2.4rem;
  min-height: 4.8rem;
  padding: 0.4rem 2.4rem;
  background: ${({ theme }) => theme.colors.neutral0};
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
`;

/** Which site the person works in, as what, and the way to another. */
export function SiteBar({ sites }: { readonly sites: MySites | null }) {
  const say = useWords();
  useLossNotice();
  return (
    <Bar aria-label={say('bar.label')}>
      {sites?.current ? (
        <CurrentSite {...sites.current} />
      ) : (
        <Typography textColor="danger700">{say('bar.failed')}</Typography>
      )}
      {sites && hasChoice(sites) && (
        <Flex>
          <SiteChoice mine={sites} />
        </Flex>
      )}
    </Bar>
  );
}

const hasChoice = ({ everywhere, total }: MySites) => everywhere || total > 1;

function useLossNotice() {
  const say = useWords();
  const { toggleNotification } = useNotification();
  useEffect(() => {
    if (tellLoss()) {
      toggleNotification({ type: 'warning', message: say('bar.lost'), timeout: 12_000 });
    }
  }, [say, toggleNotification]);
}
