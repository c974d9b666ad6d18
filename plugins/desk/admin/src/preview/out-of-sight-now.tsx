import { Typography } from '@strapi/design-system';
import { useMoments } from '../translations/dates';
import { useWords } from '../translations/words';
import { outOfSight } from './period';

interface Props {
  readonly document: Parameters<typeof outOfSight>[0];
}

/** Warns that the public does not see what is published, or would not see it. */
export function OutOfSightNow({ document }: Props) {
  const say = useWords();
  const moment = useMoments();
  const found = outOfSight(document, new Date());
  return (
    <Typography tag="p" role="status" textColor="warning700" fontWeight="semiBold">
      {found &&
        say(`period.${found.why}${found.isPublished ? '' : '.draft'}`, { day: moment(found.day) })}
    </Typography>
  );
}
