import { Typography } from '@strapi/design-system';
import { useId } from 'react';
import { styled } from 'styled-components';

const Row = styled.div`
  display: grid;
  gap: 0.4rem;
`;

const Track = styled.input<{ $track?: string | undefined }>`
  width: 100%;
  height: 3.2rem;
  margin: 0;
  accent-color: ${({ theme }) => theme.colors.primary600};
  ${({ $track }) =>
    $track &&
    `
    appearance: none;
    height: 2.4rem;
    border-radius: 1.2rem;
    background: ${$track};

    &::-webkit-slider-thumb {
      appearance: none;
      width: 2.8rem;
      height: 2.8rem;
      border: 3px solid #fff;
      border-radius: 50%;
      background: #212134;
    }

    &::-moz-range-thumb {
      width: 2.2rem;
      height: 2.2rem;
      border: 3px solid #fff;
      border-radius: 50%;
      background: #212134;
    }
  `}

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 3px;
  }
`;

interface Props {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  readonly disabled?: boolean;
  /** Colours of the track, as CSS backgrounds say them. */
  readonly track?: string;
  readonly onChange: (value: number) => void;
}

/** A number that is found by looking at what it does. */
export function Slider({ label, track, onChange, ...range }: Props) {
  const id = useId();
  return (
    <Row>
      <Typography tag="label" htmlFor={id} variant="pi" fontWeight="bold">
        {label}
      </Typography>
      <Track
        {...range}
        id={id}
        type="range"
        $track={track}
        onChange={({ target }) => onChange(Number(target.value))}
      />
    </Row>
  );
}
