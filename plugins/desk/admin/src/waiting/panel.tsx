import { Flex, Typography } from '@strapi/design-system';
import { useId, type ReactNode } from 'react';
import { styled } from 'styled-components';

const Paper = styled.section`
  padding: 2rem;
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: 8px;
`;

export const Panels = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(34rem, 100%), 1fr));
  gap: 2.4rem;
  align-items: start;
  max-width: 140rem;
`;

/** One thing that waits, under its name. */
export function Panel({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <Paper aria-labelledby={id}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography tag="h2" variant="delta" id={id}>
          {title}
        </Typography>
        {children}
      </Flex>
    </Paper>
  );
}
