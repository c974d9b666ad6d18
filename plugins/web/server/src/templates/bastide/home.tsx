import { Banner } from '../../views/components/banner/banner';
import type { HomeProps } from '../template';

/** A town plan: the square with its hall, the streets of quick access, then the blocks. */
export const BastideHome = ({ banner, parts }: HomeProps) => (
  <>
    <div class="plan-square">
      <Banner {...banner} />
      {parts.townHall}
    </div>
    {parts.procedures}
    <div class="plan">
      {parts.news}
      {parts.events}
      {parts.reminders}
      {parts.documents}
      {parts.story}
      {parts.mayor}
    </div>
    {parts.figures}
    {parts.map}
  </>
);
