import { Field } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { EditorContent } from '@tiptap/react';
import { useId, useState, type ReactNode } from 'react';
import { LinkDialog } from './link-dialog';
import { Page } from './page';
import { Toolbar } from './toolbar';
import { useTextEditor } from './use-text-editor';

interface Props {
  readonly name: string;
  readonly label?: string;
  readonly labelAction?: ReactNode;
  readonly hint?: ReactNode;
  readonly required?: boolean;
  readonly disabled?: boolean;
}

/** The input of `plugin::web.rich-text`: HTML in and out of Strapi's form. */
export default function RichTextField(props: Props) {
  const { name, label = props.name, labelAction, hint, required = false, disabled = false } = props;
  const id = useId();
  const [isLinking, setLinking] = useState(false);
  const { value, error, onChange } = useField<string | null>(name);
  const editor = useTextEditor({
    value: value ?? '',
    onWrite: (html) => onChange(name, html),
    disabled,
    attributes: describe({ id, label, required, disabled, wrong: Boolean(error) }),
  });
  return (
    <Field.Root id={id} name={name} hint={hint} error={error} required={required}>
      <Field.Label action={labelAction} onClick={() => editor.commands.focus()}>
        {label}
      </Field.Label>
      <Page $wrong={Boolean(error)}>
        <Toolbar
          editor={editor}
          field={label}
          disabled={disabled}
          onLink={() => setLinking(true)}
        />
        <EditorContent editor={editor} />
      </Page>
      <Field.Hint />
      <Field.Error />
      {isLinking && <LinkDialog editor={editor} onClose={() => setLinking(false)} />}
    </Field.Root>
  );
}

interface Description {
  readonly id: string;
  readonly label: string;
  readonly required: boolean;
  readonly disabled: boolean;
  readonly wrong: boolean;
}

const describe = ({ id, label, required, disabled, wrong }: Description) => ({
  role: 'textbox',
  'aria-multiline': 'true',
  'aria-label': label,
  'aria-describedby': `${id}-hint ${id}-error`,
  'aria-required': String(required),
  'aria-disabled': String(disabled),
  'aria-invalid': String(wrong),
});
