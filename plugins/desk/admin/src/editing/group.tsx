import { styled } from 'styled-components';

/** Fields that belong together, under one name. */
export const Group = styled.fieldset`
  display: flex;
  flex-direction: column;
  gap: 1.2rem;
  min-width: 0;
  margin: 0;
  padding: 0;
  border: 0;
`;

export const GroupName = styled.legend`
  padding: 0;
  margin-bottom: 0.8rem;
  font-size: 1.4rem;
  font-weight: 700;
  line-height: 1.4;
  color: ${({ theme }) => theme.colors.neutral800};
`;
