import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import StarterKit from '@tiptap/starter-kit';

/** The page's own title is the first level: a text begins at the second. */
export const TITLE = 2;
export const SUBTITLE = 3;
const DEEPEST = 4;

/** Tab goes from cell to cell and, after the last one, out of the text: the keyboard is never kept. */
const LeavableTable = Table.extend({
  addKeyboardShortcuts() {
    return { ...this.parent?.(), Tab: () => this.editor.commands.goToNextCell() };
  },
});

/** What a text may hold, as the server's sanitiser understands it. */
export const extensions = [
  StarterKit.configure({
    heading: { levels: [TITLE, SUBTITLE, DEEPEST] },
    code: false,
    codeBlock: false,
    strike: false,
    underline: false,
    link: {
      openOnClick: false,
      defaultProtocol: 'https',
      HTMLAttributes: { target: null, rel: null },
    },
  }),
  LeavableTable.configure({ resizable: false }),
  TableRow,
  TableHeader,
  TableCell,
];
