import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { CREATE_SITES } from './creating';
import { ReadyPage } from './ready-page';
import { Wizard } from './wizard';

/** `/plugins/new-site`, and what is left to do once the site is made. */
export default function NewSitePage() {
  return (
    <Page.Protect permissions={CREATE_SITES}>
      <Routes>
        <Route index element={<Wizard />} />
        <Route path="ready" element={<ReadyPage />} />
      </Routes>
    </Page.Protect>
  );
}
