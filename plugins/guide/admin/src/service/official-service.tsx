import { Button, Flex, Typography } from '@strapi/design-system';
import type { EntryService } from '../../../shared/entry-sheet';
import { AboveCard } from '../entry/above-card';
import { useEntryDesk } from '../entry/entry-desk';
import { Part, Row } from '../entry/layout';
import { Facts } from '../home/lines';
import { useWords } from '../translations/words';
import { OwnChange } from './own-change';
import { ServiceForm } from './service-form';
import { changesOf, newChangeForm, type Change } from './service-values';

const CHANGES: readonly Change[] = ['replace', 'hide'];

/** A service as the entry gives it, and how the site changes it. */
export function OfficialService({ service }: { readonly service: EntryService }) {
  const say = useWords();
  const { sheet, open } = useEntryDesk();
  const own = changesOf(sheet, service);
  const opened = CHANGES.find((change) => open === newChangeForm(service.id, change));
  return (
    <Part $depth={0}>
      <Row>
        <div>
          <Typography tag="h3" variant="delta">
            {service.title}
          </Typography>
          <Facts facts={[service.kind, own.length === 0 && say('service.official')]} />
        </div>
        {sheet.canWrite && own.length === 0 && !opened && <Choices service={service} />}
      </Row>
      {sheet.fromAbove
        .filter(({ kind, place }) => kind === 'service' && place === service.id)
        .map((addition, index) => (
          <AboveCard key={index} addition={addition} />
        ))}
      {own.map((change) => (
        <OwnChange key={change.documentId} service={service} change={change} />
      ))}
      {opened && <ServiceForm service={service} change={opened} known={null} />}
    </Part>
  );
}

function Choices({ service: { id, title } }: { readonly service: EntryService }) {
  const say = useWords();
  const { ask } = useEntryDesk();
  return (
    <Flex gap={2} wrap="wrap">
      {CHANGES.map((change) => (
        <Button
          key={change}
          type="button"
          variant="tertiary"
          aria-label={say(`service.${change}.of`, { title })}
          onClick={() => ask(newChangeForm(id, change))}
        >
          {say(`service.${change}`)}
        </Button>
      ))}
    </Flex>
  );
}
