import { Flex, Typography } from '@strapi/design-system';
import { Children, useId, type ReactNode } from 'react';
import { styled } from 'styled-components';

const List = styled.ul`
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: 4px;

  > li {
    padding: 1.4rem 1.6rem;
    overflow-wrap: anywhere;
  }

  > li + li {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral200};
  }
`;

interface Props {
  readonly title: string;
  readonly text?: string;
  /** Beside the name. */
  readonly action?: ReactNode;
  /** List items. */
  readonly children: ReactNode;
}

/** A list under its name. */
export function Lines({ title, text, action, children }: Props) {
  const id = useId();
  return (
    <Flex tag="section" aria-labelledby={id} direction="column" alignItems="stretch" gap={3}>
      <Flex justifyContent="space-between" wrap="wrap" gap={3}>
        <Typography tag="h2" variant="beta" id={id}>
          {title}
        </Typography>
        {action}
      </Flex>
      {text && <Typography textColor="neutral700">{text}</Typography>}
      {Children.count(children) > 0 && <List>{children}</List>}
    </Flex>
  );
}

/** What there is to know of a line, small, with dots between. */
export const Facts = ({ facts }: { readonly facts: readonly (string | null | false)[] }) => (
  <Typography tag="p" variant="pi" textColor="neutral600">
    {facts.filter(Boolean).join(' · ')}
  </Typography>
);
