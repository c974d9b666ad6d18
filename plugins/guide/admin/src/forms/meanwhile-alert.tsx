import { Flex, Typography } from '@strapi/design-system';
import { useEffect, useRef, type MouseEvent, type ReactNode } from 'react';

interface Props {
  readonly message: string;
  /** What may be done about it. */
  readonly children: ReactNode;
}

/** What happened elsewhere to what is open here; leads to itself. */
export function MeanwhileAlert({ message, children }: Props) {
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => alert.current?.focus(), [message]);
  return (
    <Flex
      ref={alert}
      role="alert"
      tabIndex={-1}
      direction="column"
      alignItems="flex-start"
      gap={3}
      padding={4}
      hasRadius
      background="warning100"
    >
      <Typography tag="p">{message}</Typography>
      <Flex gap={3} wrap="wrap">
        {children}
      </Flex>
    </Flex>
  );
}

/** Of a button: sends the form again, otherwise. */
export const sendAgain =
  (otherwise: () => void) =>
  ({ currentTarget }: MouseEvent<HTMLButtonElement>): void => {
    otherwise();
    currentTarget.form?.requestSubmit();
  };
