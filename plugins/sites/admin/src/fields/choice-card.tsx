import type { ReactNode } from 'react';
import { styled } from 'styled-components';

export const Cards = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr));
  gap: 0.8rem;
`;

const Card = styled.label`
  display: flex;
  align-items: center;
  gap: 1rem;
  min-height: 4.4rem;
  padding: 1rem 1.2rem;
  color: ${({ theme }) => theme.colors.neutral800};
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral500};
  border-radius: 4px;
  font-size: 1.4rem;
  cursor: pointer;

  &:has(input:checked) {
    background: ${({ theme }) => theme.colors.primary100};
    border-color: ${({ theme }) => theme.colors.primary600};
    box-shadow: inset 0 0 0 1px ${({ theme }) => theme.colors.primary600};
  }

  &:has(input:focus-visible) {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }

  &:has(input:disabled) {
    background: ${({ theme }) => theme.colors.neutral150};
    cursor: not-allowed;
  }

  input {
    accent-color: ${({ theme }) => theme.colors.primary600};
  }
`;

interface Props {
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  readonly disabled: boolean;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
}

/** One answer among several: a radio button that is large enough to be seen and hit. */
export const ChoiceCard = ({ name, value, checked, disabled, onChoose, children }: Props) => (
  <Card>
    <input
      type="radio"
      name={name}
      value={value}
      checked={checked}
      disabled={disabled}
      onChange={() => onChoose(value)}
    />
    {children}
  </Card>
);
