import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { InboxPage } from './inbox/inbox-page';
import { ANSWER_MESSAGES } from './messages';
import { ThreadPage } from './thread/thread-page';

export default function MessagesPages() {
  return (
    <Page.Protect permissions={ANSWER_MESSAGES}>
      <Routes>
        <Route index element={<InboxPage />} />
        <Route path=":id" element={<ThreadPage />} />
      </Routes>
    </Page.Protect>
  );
}
