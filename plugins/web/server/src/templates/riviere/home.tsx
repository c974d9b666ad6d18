import { Banner } from '../../views/components/banner/banner';
import type { HomeProps } from '../template';
import { Meander } from './meander';

/** The view first; the town hall floats on its bank, the rest follows the stream. */
export const RiviereHome = ({ banner, parts }: HomeProps) => (
  <>
    <div class="river-head">
      <Banner {...banner} />
      <Meander />
    </div>
    <div class="river-bank">{parts.townHall}</div>
    {parts.procedures}
    {parts.news}
    <div class="river-pair">
      {parts.events}
      {parts.reminders}
    </div>
    <div class="river-tint">
      <Meander />
      <div class="river-tint-inner">
        {parts.story}
        {parts.figures}
        {parts.mayor}
      </div>
    </div>
    <div class="river-pair">
      {parts.documents}
      {parts.map}
    </div>
  </>
);
