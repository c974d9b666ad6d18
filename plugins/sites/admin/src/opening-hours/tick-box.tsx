import { Checkbox } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface Props {
  readonly ticked: boolean;
  readonly tick: (ticked: boolean) => void;
  readonly children: ReactNode;
}

/** A box that is ticked or not, and never in between. */
export const TickBox = ({ ticked, tick, children }: Props) => (
  <Checkbox
    checked={ticked}
    onCheckedChange={(checked: boolean | 'indeterminate') => tick(checked === true)}
  >
    {children}
  </Checkbox>
);
