import { guideExample } from '../../plugins/guide/server/src/views/guide.examples';
import { officialCorpus } from '../../tests/guide/official-files';

/** The varied corpus of the national guide: nothing without the shared data. */
export async function officialGuidePages() {
  const pages = [];
  for await (const { name, xml } of officialCorpus()) pages.push(guideExample(name, xml));
  return pages;
}
