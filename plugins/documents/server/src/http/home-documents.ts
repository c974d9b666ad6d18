import type { HomePart } from '#web';
import { latestDocuments } from '../store/public-documents';
import { HomeDocuments } from '../views';
import { presentDocuments } from './present-documents';

const ON_HOME = 4;

/** Documents lately published, for the home page. */
export const homeDocuments: HomePart = {
  part: 'documents',
  module: 'documents',
  async draw({ site, now, reader }) {
    const list = await latestDocuments(reader, site.key, now, ON_HOME);
    return {
      node: HomeDocuments({ items: presentDocuments(list.items) }),
      staleAt: list.changesAt,
    };
  },
};
