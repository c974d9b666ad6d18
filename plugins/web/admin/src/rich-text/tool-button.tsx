import { Tooltip } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

const Face = styled.button`
  display: inline-flex;
  align-items: center;
  justify-content: center;
  min-width: 3.6rem;
  height: 3.6rem;
  padding: 0 0.8rem;
  font-size: 1.4rem;
  color: ${({ theme }) => theme.colors.neutral800};
  background: none;
  border: 1px solid transparent;
  border-radius: 4px;
  cursor: pointer;

  &:hover {
    background: ${({ theme }) => theme.colors.neutral150};
  }

  &[aria-pressed='true'] {
    color: ${({ theme }) => theme.colors.primary700};
    background: ${({ theme }) => theme.colors.primary100};
    border-color: ${({ theme }) => theme.colors.primary600};
  }

  &[aria-disabled='true'] {
    color: ${({ theme }) => theme.colors.neutral500};
    background: none;
    cursor: not-allowed;
  }

  svg {
    fill: currentColor;
  }
`;

interface Props {
  readonly label: string;
  readonly pressed?: boolean | undefined;
  readonly disabled: boolean;
  readonly onUse: () => void;
  /** Absent: the label itself is shown. */
  readonly children?: ReactNode;
}

/** A disabled tool can still be reached and read: only its action is off. */
export function ToolButton({ label, pressed, disabled, onUse, children }: Props) {
  const face = (
    <Face
      type="button"
      tabIndex={-1}
      data-tool
      aria-label={children ? label : undefined}
      aria-pressed={pressed}
      aria-disabled={disabled}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        if (!disabled) onUse();
      }}
    >
      {children ?? label}
    </Face>
  );
  return children ? <Tooltip label={label}>{face}</Tooltip> : face;
}
