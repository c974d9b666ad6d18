import { useEditor, type Editor } from '@tiptap/react';
import { useEffect, useMemo, useRef } from 'react';
import { cleanPaste } from './clean-paste';
import { extensions } from './extensions';

interface Options {
  readonly value: string;
  readonly onWrite: (html: string) => void;
  readonly disabled: boolean;
  /** Attributes by which assistive technology knows the text box. */
  readonly attributes: Record<string, string>;
}

/** A TipTap editor that follows the value of its form, whoever changes it. */
export function useTextEditor({ value, onWrite, disabled, attributes }: Options): Editor {
  const written = useRef(value);
  const write = useRef(onWrite);
  write.current = onWrite;

  const described = JSON.stringify(attributes);
  const editorProps = useMemo(
    () => ({
      transformPastedHTML: cleanPaste,
      attributes: JSON.parse(described) as Record<string, string>,
    }),
    [described],
  );
  const editor = useEditor({
    extensions,
    content: value,
    editable: !disabled,
    editorProps,
    onUpdate({ editor }) {
      written.current = htmlOf(editor);
      write.current(written.current);
    },
  });

  useEffect(() => {
    if (value === written.current) return;
    written.current = value;
    editor.commands.setContent(value, { emitUpdate: false });
  }, [editor, value]);

  useEffect(() => editor.setEditable(!disabled, false), [editor, disabled]);

  return editor;
}

/** A sheet with nothing on it is an empty value, as a required field understands it. */
const htmlOf = (editor: Editor) => (editor.isEmpty ? '' : editor.getHTML());
