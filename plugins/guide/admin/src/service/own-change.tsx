import { Button, Flex, Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import type { EntryService, ServiceSheet } from '../../../shared/local-additions';
import { useEntryDesk } from '../entry/entry-desk';
import { Card } from '../entry/layout';
import { beyondSite } from '../home/beyond-site';
import { Facts } from '../home/lines';
import { reachKey } from '../note/note-values';
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
  if (open === changeForm(change.documentId)) {
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
  const { canWrite, reaches, kept } = useEntryDesk();
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (kept === change.documentId) card.current?.focus();
  }, [kept, change]);
  const reach = reaches.find(
    (one) => reachKey(one) === reachKey({ reach: change.reach, code: change.reachCode }),
  );
  return (
    <Card $own ref={card} tabIndex={-1} role="group" aria-label={service.title}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <What change={change} />
        <Facts
          facts={[
            say(change.entry === null ? 'service.everywhere' : 'service.here'),
            reach ? beyondSite(reach) : null,
          ]}
        />
        {canWrite && <Acts service={service} change={change} />}
      </Flex>
    </Card>
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
