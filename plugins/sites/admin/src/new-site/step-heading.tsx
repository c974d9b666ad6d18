import { Box, Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { useWords } from '../translations/words';
import type { ChosenCommune, Step } from './draft';

interface Props {
  readonly step: Step;
  readonly commune: ChosenCommune | null;
}

/** The name of a step. Who comes to it from another goes on from there, by ear or by key. */
export function StepHeading({ step, commune }: Props) {
  const say = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (step !== 'commune') heading.current?.focus();
  }, [step]);
  const { name = '', department = '' } = commune ?? {};
  return (
    <Box paddingBottom={5}>
      <Typography tag="h2" variant="beta" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
        {say(`new.${step}.title`, { name, department })}
      </Typography>
    </Box>
  );
}
