import { Navigate, Route, Routes, useParams } from 'react-router-dom';
import type { Kind } from '../entry';
import { EntryEditor } from './entry-editor';

/** `/plugins/desk/news/new`, `/plugins/desk/documents/<id>` */
export const Editing = () => (
  <Routes>
    <Route path="news/:id" element={<Editor kind="news" />} />
    <Route path="documents/:id" element={<Editor kind="documents" />} />
    <Route path="*" element={<Navigate to="/" replace />} />
  </Routes>
);

function Editor({ kind }: { readonly kind: Kind }) {
  const { id = NEW } = useParams();
  return <EntryEditor key={id} kind={kind} id={id === NEW ? null : id} />;
}

const NEW = 'new';
