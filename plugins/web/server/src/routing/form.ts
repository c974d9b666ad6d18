import type { Fields, Visitor } from '#platform';
import type { ModuleName, SiteIdentity } from '#sites';
import type { PublicRequest } from './answer';

/** What is wrong with one field, and what to write instead. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
}

/** A form that is shown again after it was sent: nothing that was typed is lost. */
export interface FormState {
  readonly name: string;
  /** As they were typed, by the name of their field. */
  readonly values: Fields;
  readonly errors: readonly FieldError[];
  /** What prevented the sending, when it is no field's fault. */
  readonly notice?: string;
  /** Set when the visitor is asked to read again and confirm. */
  readonly confirmation?: string;
}

/** What a form answers. `again` shows the page of the form once more, with what was typed. */
export type FormAnswer =
  | { readonly kind: 'see'; readonly to: string }
  | {
      readonly kind: 'again';
      readonly status: 200 | 422 | 429;
      readonly errors?: readonly FieldError[];
      readonly notice?: string;
      readonly confirmation?: string;
    };

/** What came with the request. */
export interface PostedForm {
  /** Text of every field, the defence's own included; line breaks are `\n`. */
  readonly fields: Fields;
  readonly visitor: Visitor;
}

/** A form on the pages of a site. It is sent to the address of the page that shows it. */
export interface PublicForm {
  /** Value of its field `FORM_FIELD`: `contact`. */
  readonly name: string;
  /** Taken only on the sites that have this module. */
  readonly module?: ModuleName;
  readonly submit: (request: PublicRequest, posted: PostedForm) => Promise<FormAnswer>;
}

/** Says which form a page sends. */
export const FORM_FIELD = '_formulaire';
/** Sent by the button that goes back from the confirmation to the form. */
export const CHANGE_FIELD = '_modifier';

export interface FormRegistry {
  add(...forms: PublicForm[]): void;
  find(name: string, site: Pick<SiteIdentity, 'modules'>): PublicForm | null;
}

export function createFormRegistry(): FormRegistry {
  const forms = new Map<string, PublicForm>();
  return {
    add: (...added) => added.forEach((form) => forms.set(form.name, form)),
    find(name, { modules }) {
      const form = forms.get(name);
      if (!form || (form.module && !modules.includes(form.module))) return null;
      return form;
    },
  };
}

/** What a person wrote: without the fields that the page itself added. */
export const typedValues = (own: Fields): Fields =>
  Object.fromEntries(Object.entries(own).filter(([name]) => !name.startsWith('_')));
