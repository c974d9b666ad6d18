import { Banner } from '../../views/components/banner/banner';
import { Slot } from '../slot';
import type { HomeProps } from '../template';
import { Meander } from './meander';

/** The view first; the town hall floats on its bank, the rest follows the stream. */
export const RiviereHome = ({ banner, parts }: HomeProps) => (
  <>
    <div class="river-head">
      <Banner {...banner} />
      <Meander />
    </div>
    <Slot name="town-hall">{parts.townHall}</Slot>
    <Slot name="news">{parts.news}</Slot>
    <div class="river-pair">
      <Slot name="events">{parts.events}</Slot>
      <Slot name="reminders">{parts.reminders}</Slot>
    </div>
    <Slot name="procedures">{parts.procedures}</Slot>
    <div class="river-tint">
      <Meander />
      <div class="river-tint-inner">
        <Slot name="story">{parts.story}</Slot>
        <Slot name="figures">{parts.figures}</Slot>
      </div>
      <Meander />
    </div>
    <div class="river-pair">
      <Slot name="documents">{parts.documents}</Slot>
      <Slot name="mayor">{parts.mayor}</Slot>
    </div>
    <Slot name="map">{parts.map}</Slot>
  </>
);
