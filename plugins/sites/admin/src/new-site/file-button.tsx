import { Typography } from '@strapi/design-system';
import { useId, type ChangeEvent } from 'react';
import { styled } from 'styled-components';

/** The browser's own control stays there for the keyboard and for who is read the page. */
const Native = styled.input`
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
`;

const Face = styled.label`
  display: inline-flex;
  align-items: center;
  min-height: 4rem;
  padding: 0.6rem 1.6rem;
  border: 1px dashed ${({ theme }) => theme.colors.primary600};
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.neutral0};
  cursor: pointer;

  &:hover {
    background: ${({ theme }) => theme.colors.primary100};
  }

  input:focus-visible + & {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

const Place = styled.div`
  position: relative;
`;

interface Props {
  readonly label: string;
  readonly accept: string;
  readonly describedBy: string;
  readonly onChoose: (file: File) => Promise<void>;
}

/** One file of the person's own. */
export function FileButton({ label, accept, describedBy, onChoose }: Props) {
  const id = useId();

  function choose({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const [file] = currentTarget.files ?? [];
    currentTarget.value = '';
    if (file) void onChoose(file);
  }

  return (
    <Place>
      <Native
        id={id}
        type="file"
        accept={accept}
        aria-describedby={describedBy}
        onChange={choose}
      />
      <Face htmlFor={id}>
        <Typography fontWeight="bold" textColor="primary700">
          {label}
        </Typography>
      </Face>
    </Place>
  );
}
