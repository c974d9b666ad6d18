import { Banner } from '../../views/components/banner/banner';
import { Slot } from '../slot';
import type { HomeProps } from '../template';

/** A town plan: the square with its hall, the streets of quick access, then the blocks. */
export const BastideHome = ({ banner, parts }: HomeProps) => (
  <>
    <div class="plan plan-square">
      <Banner {...banner} sizes="(min-width: 60em) 72vw, 100vw" />
      <Slot name="town-hall">{parts.townHall}</Slot>
    </div>
    <Slot name="procedures">{parts.procedures}</Slot>
    <Slot name="news">{parts.news}</Slot>
    <div class="plan plan-blocks">
      <Slot name="events">{parts.events}</Slot>
      <Slot name="reminders">{parts.reminders}</Slot>
      <Slot name="documents">{parts.documents}</Slot>
      <Slot name="mayor">{parts.mayor}</Slot>
    </div>
    <Slot name="figures">{parts.figures}</Slot>
    <Slot name="story">{parts.story}</Slot>
    <Slot name="map">{parts.map}</Slot>
  </>
);
