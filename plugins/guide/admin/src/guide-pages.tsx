import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { DifferencePage } from './difference/difference-page';
import { ENRICH_GUIDE } from './enrich';
import { EntryPage } from './entry/entry-page';
import { HomePage } from './home/home-page';

export default function GuidePages() {
  return (
    <Page.Protect permissions={ENRICH_GUIDE}>
      <Routes>
        <Route index element={<HomePage />} />
        <Route path="notes/:note" element={<DifferencePage />} />
        <Route path=":audience/:id" element={<EntryPage />} />
      </Routes>
    </Page.Protect>
  );
}
