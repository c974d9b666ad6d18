import { Button, Flex, Typography } from '@strapi/design-system';
import type { EntryService } from '../../../shared/entry-sheet';
import type { ServiceSheet } from '../../../shared/local-service';
import { useEntryDesk } from '../entry/entry-desk';
import { OwnCard } from '../entry/own-card';
import { useWords } from '../translations/words';
import { RestoreService } from './restore-service';
import { ServiceForm } from './service-form';
import { changeForm, changeOf } from './service-values';

interface Props {
  readonly service: EntryService;
  readonly change: ServiceSheet;
}

/** What stands in the place of a service, or that it is hidden: to be changed, or put back. */
export function OwnChange({ service, change }: Props) {
  const { open } = useEntryDesk();
  if (change.mayTouch && open === changeForm(change.documentId)) {
    return (
      <ServiceForm
        key={change.version}
        service={service}
        change={changeOf(change)}
        known={change}
      />
    );
  }
  return <Shown service={service} change={change} />;
}

function Shown({ service, change }: Props) {
  const say = useWords();
  return (
    <OwnCard
      kept={change}
      label={service.title}
      facts={[say(change.entry === null ? 'service.everywhere' : 'service.here')]}
      acts={<Acts service={service} change={change} />}
    >
      <What change={change} />
    </OwnCard>
  );
}

function What({ change: { label, href, reason } }: Pick<Props, 'change'>) {
  const say = useWords();
  if (!href) {
    return (
      <Typography tag="p">
        {reason ? say('service.hidden.reason', { reason }) : say('service.hidden')}
      </Typography>
    );
  }
  return (
    <Typography tag="p">
      {say('service.replaced')} <strong>{label}</strong> ({href})
    </Typography>
  );
}

function Acts({ service: { title }, change }: Props) {
  const say = useWords();
  const { ask } = useEntryDesk();
  return (
    <Flex gap={2} wrap="wrap">
      <Button
        type="button"
        variant="secondary"
        aria-label={say('service.edit.of', { title })}
        onClick={() => ask(changeForm(change.documentId))}
      >
        {say('service.edit')}
      </Button>
      <RestoreService documentId={change.documentId} title={title} />
    </Flex>
  );
}
