import type { ReactNode } from 'react';

/** What Strapi's forms give to each of their inputs. */
export interface FormInput {
  readonly name: string;
  readonly label?: ReactNode;
  readonly labelAction?: ReactNode;
  readonly hint?: ReactNode;
  readonly required?: boolean;
  readonly disabled?: boolean;
}
