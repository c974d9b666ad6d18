import { Banner } from '../../views/components/banner/banner';
import type { HomeProps } from '../template';

/** A front page: news in the wide column, the town hall and what follows aside. */
export const CausseHome = ({ banner, parts }: HomeProps) => (
  <>
    <Banner {...banner} />
    <div class="home-columns">
      <div class="home-aside">
        {parts.townHall}
        {parts.procedures}
        {parts.events}
        {parts.reminders}
      </div>
      <div class="home-column">
        {parts.news}
        {parts.story}
      </div>
    </div>
    {parts.figures && <div class="home-band">{parts.figures}</div>}
    <div class="home-pair">
      {parts.documents}
      {parts.mayor}
    </div>
    {parts.map}
  </>
);
