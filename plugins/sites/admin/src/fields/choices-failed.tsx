import { Typography } from '@strapi/design-system';
import { useWords } from '../translations/words';

export function ChoicesFailed() {
  const say = useWords();
  return (
    <Typography role="alert" textColor="danger700">
      {say('choices.failed')}
    </Typography>
  );
}
