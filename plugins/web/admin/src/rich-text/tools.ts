import {
  ArrowClockwise,
  Bold,
  BulletList,
  GridNine,
  Italic,
  NumberList,
  Quotes,
} from '@strapi/icons';
import type { Editor } from '@tiptap/react';
import type { ComponentType, SVGProps } from 'react';
import type { Word } from '../translations/words';
import { SUBTITLE, TITLE } from './extensions';

/** A button of the toolbar. */
export interface Tool {
  readonly word: Word;
  /** Shown as a word when it has none. */
  readonly Icon?: ComponentType<SVGProps<SVGSVGElement>>;
  readonly mirrored?: true;
  /** Keys that do the same, as a person reads them. */
  readonly keys?: string;
  run(editor: Editor): void;
  isOn?(editor: Editor): boolean;
  can?(editor: Editor): boolean;
}

const heading = (word: Word, level: typeof TITLE | typeof SUBTITLE): Tool => ({
  word,
  run: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
  isOn: (editor) => editor.isActive('heading', { level }),
  can: (editor) => editor.can().toggleHeading({ level }),
});

export const TEXT_TOOLS: readonly Tool[] = [
  heading('tools.title', TITLE),
  heading('tools.subtitle', SUBTITLE),
  {
    word: 'tools.bold',
    Icon: Bold,
    keys: 'Ctrl+B',
    run: (editor) => editor.chain().focus().toggleBold().run(),
    isOn: (editor) => editor.isActive('bold'),
  },
  {
    word: 'tools.italic',
    Icon: Italic,
    keys: 'Ctrl+I',
    run: (editor) => editor.chain().focus().toggleItalic().run(),
    isOn: (editor) => editor.isActive('italic'),
  },
  {
    word: 'tools.list',
    Icon: BulletList,
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
    isOn: (editor) => editor.isActive('bulletList'),
  },
  {
    word: 'tools.numbered',
    Icon: NumberList,
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
    isOn: (editor) => editor.isActive('orderedList'),
  },
];

export const BLOCK_TOOLS: readonly Tool[] = [
  {
    word: 'tools.quote',
    Icon: Quotes,
    run: (editor) => editor.chain().focus().toggleBlockquote().run(),
    isOn: (editor) => editor.isActive('blockquote'),
  },
  {
    word: 'tools.table',
    Icon: GridNine,
    run: (editor) =>
      editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
    isOn: (editor) => editor.isActive('table'),
    can: (editor) => !editor.isActive('table'),
  },
];

export const HISTORY_TOOLS: readonly Tool[] = [
  {
    word: 'tools.undo',
    Icon: ArrowClockwise,
    mirrored: true,
    keys: 'Ctrl+Z',
    run: (editor) => editor.chain().focus().undo().run(),
    can: (editor) => editor.can().undo(),
  },
  {
    word: 'tools.redo',
    Icon: ArrowClockwise,
    keys: 'Ctrl+Y',
    run: (editor) => editor.chain().focus().redo().run(),
    can: (editor) => editor.can().redo(),
  },
];

export const TABLE_TOOLS: readonly Tool[] = [
  { word: 'table.row.add', run: (editor) => editor.chain().focus().addRowAfter().run() },
  { word: 'table.row.remove', run: (editor) => editor.chain().focus().deleteRow().run() },
  { word: 'table.column.add', run: (editor) => editor.chain().focus().addColumnAfter().run() },
  { word: 'table.column.remove', run: (editor) => editor.chain().focus().deleteColumn().run() },
  { word: 'table.header', run: (editor) => editor.chain().focus().toggleHeaderRow().run() },
  { word: 'table.remove', run: (editor) => editor.chain().focus().deleteTable().run() },
];
