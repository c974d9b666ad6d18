import { Typography } from '@strapi/design-system';
import { useEffect, useRef, type ReactNode } from 'react';
import { NavigationType, useNavigationType } from 'react-router-dom';

/** The name of a page. Who comes to it by a link of ours goes on from there, by ear or by key. */
export function PageHeading({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const cameBy = useRef(useNavigationType());
  useEffect(() => {
    if (cameBy.current !== NavigationType.Pop) heading.current?.focus();
  }, []);
  return (
    <Typography tag="h1" variant="alpha" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
      {children}
    </Typography>
  );
}
