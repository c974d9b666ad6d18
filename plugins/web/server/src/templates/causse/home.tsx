import { Banner } from '../../views/components/banner/banner';
import { Slot } from '../slot';
import type { HomeProps } from '../template';

/** A front page: news in the wide column, the town hall and what follows aside. */
export const CausseHome = ({ banner, parts }: HomeProps) => (
  <>
    <Banner {...banner} sizes="(min-width: 80rem) 74rem, 100vw" />
    <div class="home-columns">
      <Slot name="town-hall">{parts.townHall}</Slot>
      <Slot name="news">{parts.news}</Slot>
      <Slot name="events">{parts.events}</Slot>
      <Slot name="procedures">{parts.procedures}</Slot>
      <Slot name="reminders">{parts.reminders}</Slot>
      <Slot name="story">{parts.story}</Slot>
    </div>
    <Slot name="figures">{parts.figures}</Slot>
    <div class="home-pair">
      <Slot name="documents">{parts.documents}</Slot>
      <Slot name="mayor">{parts.mayor}</Slot>
    </div>
    <Slot name="map">{parts.map}</Slot>
  </>
);
