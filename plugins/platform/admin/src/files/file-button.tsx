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
  min-height: 4.8rem;
  padding: 0.8rem 1.6rem;
  cursor: pointer;
  border: 2px dashed ${({ theme }) => theme.colors.primary600};
  border-radius: 8px;
  background: ${({ theme }) => theme.colors.neutral0};

  &:hover {
    background: ${({ theme }) => theme.colors.primary100};
  }

  input:focus-visible + & {
    outline: 3px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 3px;
  }
`;

const Place = styled.div`
  position: relative;
`;

interface Props {
  readonly label: string;
  readonly accept: string;
  readonly multiple?: boolean;
  /** What is done with the files meanwhile: no other is taken. */
  readonly busy?: string | false;
  /** Why what was chosen is not taken. */
  readonly refusal?: string | null;
  readonly describedBy: string;
  readonly onChoose: (files: readonly File[]) => Promise<void>;
}

/** Files of the person’s own. */
export function FileButton({
  label,
  accept,
  multiple = false,
  busy = false,
  refusal = null,
  describedBy,
  onChoose,
}: Props) {
  const id = useId();

  function choose({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const files = [...(currentTarget.files ?? [])];
    currentTarget.value = '';
    if (files.length > 0) void onChoose(files);
  }

  return (
    <Place>
      <Native
        id={id}
        type="file"
        accept={accept}
        multiple={multiple}
        disabled={busy !== false}
        aria-describedby={`${describedBy} ${id}-refusal`}
        onChange={choose}
      />
      <Face htmlFor={id}>
        <Typography fontWeight="bold" textColor="primary700">
          {label}
        </Typography>
      </Face>
      <Typography role="status" textColor="neutral700" tag="p">
        {busy}
      </Typography>
      <Typography id={`${id}-refusal`} role="alert" textColor="danger700" tag="p">
        {refusal}
      </Typography>
    </Place>
  );
}
