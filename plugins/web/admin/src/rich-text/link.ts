import type { Editor } from '@tiptap/react';

/** The link under the cursor or the selection. */
export interface LinkAtCursor {
  readonly address: string;
  /** Nothing is selected and the cursor is in no link: a text must be asked for. */
  readonly needsText: boolean;
}

export function linkAtCursor(editor: Editor): LinkAtCursor {
  const href: unknown = editor.getAttributes('link')['href'];
  const address = typeof href === 'string' ? href.replace(/^(mailto|tel):/, '') : '';
  return { address, needsText: !address && editor.state.selection.empty };
}

/** @param text of a new link; null to link the selection, or change the link under the cursor */
export function applyLink(editor: Editor, href: string, text: string | null): void {
  const chain = editor.chain().focus();
  if (text === null) {
    chain.extendMarkRange('link').setLink({ href }).run();
    return;
  }
  const marks = [{ type: 'link', attrs: { href } }];
  chain
    .insertContent([{ type: 'text', text, marks }])
    .unsetMark('link')
    .run();
}

export const removeLink = (editor: Editor): boolean =>
  editor.chain().focus().extendMarkRange('link').unsetLink().run();
