import { styled } from 'styled-components';

export const FormBox = styled.div`
  margin-top: 1.2rem;
  padding: 1.6rem;
  background: ${({ theme }) => theme.colors.neutral100};
  border: 1px solid ${({ theme }) => theme.colors.primary600};
  border-radius: 4px;
`;
