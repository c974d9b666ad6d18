import { Button, LinkButton } from '@strapi/design-system';
import { useHref } from 'react-router-dom';
import { useWords } from '../translations/words';
import type { Keeping } from './keeping';
import { MeanwhileAlert, sendAgain } from './meanwhile-alert';

interface Props {
  readonly keeping: Keeping;
  /** Page where what they saved is read. */
  readonly theirs: string;
}

/** Who saved meanwhile: theirs, or one’s own, knowingly. What was typed stays in the form. */
export function ConflictAlert({ keeping: { conflict, overrule }, theirs }: Props) {
  const say = useWords();
  const href = useHref(theirs);
  if (!conflict) return null;
  return (
    <MeanwhileAlert message={conflict.message}>
      <LinkButton variant="secondary" href={href} isExternal>
        {say('conflict.see')}
      </LinkButton>
      <Button type="button" variant="danger-light" onClick={sendAgain(() => overrule(conflict))}>
        {say('conflict.overrule')}
      </Button>
    </MeanwhileAlert>
  );
}

/** Somebody took it away meanwhile: what was typed may be saved as something new. */
export function GoneAlert({ keeping: { gone, renew } }: Pick<Props, 'keeping'>) {
  const say = useWords();
  if (!gone) return null;
  return (
    <MeanwhileAlert message={say('gone.text')}>
      <Button type="button" variant="secondary" onClick={sendAgain(renew)}>
        {say('gone.renew')}
      </Button>
    </MeanwhileAlert>
  );
}
