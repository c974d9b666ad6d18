import { Flex, Typography } from '@strapi/design-system';
import { useEntryDesk } from '../entry/entry-desk';
import { PartList } from '../entry/layout';
import { useWords } from '../translations/words';
import { OfficialService } from './official-service';

/** The services of the entry, and what becomes of each here. */
export function Services() {
  const say = useWords();
  const { sheet } = useEntryDesk();
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={3}>
      <Typography tag="h2" variant="beta">
        {say('services.title')}
      </Typography>
      <Typography textColor="neutral700">
        {say(sheet.services.length === 0 ? 'services.none' : 'services.text')}
      </Typography>
      {sheet.services.length > 0 && (
        <PartList>
          {sheet.services.map((service) => (
            <OfficialService key={service.id} service={service} />
          ))}
        </PartList>
      )}
    </Flex>
  );
}
