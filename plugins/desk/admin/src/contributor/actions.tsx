import { Pencil, File } from '@strapi/icons';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { useWords } from '../translations/words';

const Pair = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr));
  gap: 1.6rem;
`;

/** As large as a door: the one that is used most is filled. */
const Door = styled(Link)<{ $first: boolean }>`
  display: flex;
  flex-direction: column;
  gap: 0.6rem;
  padding: 2rem;
  text-decoration: none;
  border: 2px solid ${({ theme }) => theme.colors.primary600};
  border-radius: 8px;
  color: ${({ theme, $first }) => ($first ? theme.colors.neutral0 : theme.colors.primary700)};
  background: ${({ theme, $first }) => ($first ? theme.colors.primary600 : theme.colors.neutral0)};

  &:hover {
    background: ${({ theme, $first }) =>
      $first ? theme.colors.primary700 : theme.colors.primary100};
  }

  &:focus-visible {
    outline: 3px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 3px;
  }
`;

const Name = styled.span`
  display: flex;
  gap: 1rem;
  align-items: center;
  font-size: 2rem;
  font-weight: 700;
  line-height: 1.3;

  svg {
    flex: none;
    width: 2.2rem;
    height: 2.2rem;
    fill: currentColor;
  }

  svg path {
    fill: currentColor;
  }
`;

const Hint = styled.span`
  font-size: 1.4rem;
  line-height: 1.4;
`;

export function Actions() {
  const say = useWords();
  return (
    <Pair>
      <Action to="/plugins/desk/news/new" first icon={<Pencil aria-hidden />}>
        {[say('home.write'), say('home.write.hint')]}
      </Action>
      <Action to="/plugins/desk/documents/new" icon={<File aria-hidden />}>
        {[say('home.add'), say('home.add.hint')]}
      </Action>
    </Pair>
  );
}

interface ActionProps {
  readonly to: string;
  readonly first?: boolean;
  readonly icon: ReactNode;
  /** What it does, and an example. */
  readonly children: readonly [string, string];
}

const Action = ({ to, first = false, icon, children: [name, hint] }: ActionProps) => (
  <Door to={to} $first={first}>
    <Name>
      {icon}
      {name}
    </Name>
    <Hint>{hint}</Hint>
  </Door>
);
