import { Button, Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { useWords } from '../translations/words';
import type { Commune } from './communes';
import { onSite } from './creating';

const List = styled.ul`
  display: grid;
  gap: 0.8rem;
`;

const Line = styled.li`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: 0.8rem 1.6rem;
  padding: 1.2rem 1.6rem;
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: 4px;
`;

interface Props {
  readonly communes: readonly Commune[];
  readonly choose: (commune: Commune) => void;
}

/** The communes that were found: each is chosen, or leads to the site that it has. */
export function CommuneList({ communes, choose }: Props) {
  const say = useWords();
  return (
    <List aria-label={say('new.commune.list')}>
      {communes.map((commune) => (
        <Line key={commune.insee}>
          <Place commune={commune} />
          {commune.site ? (
            <Taken name={commune.name} site={commune.site} />
          ) : (
            <Button
              type="button"
              variant="secondary"
              onClick={() => choose(commune)}
              aria-label={say('new.commune.choose.of', {
                name: calledBy(commune),
                department: commune.department.name,
                insee: commune.insee,
              })}
            >
              {say('new.commune.choose')}
            </Button>
          )}
        </Line>
      ))}
    </List>
  );
}

/** « Cœur de Causse (Labastide-Murat) »: as it is called today, and as whoever looks for it does. */
const calledBy = ({ name, formerName }: Commune) => (formerName ? `${name} (${formerName})` : name);

function Place({ commune }: { readonly commune: Commune }) {
  const { department, postalCodes, insee, population } = commune;
  const say = useWords();
  const { formatNumber } = useIntl();
  const facts = [
    department.name,
    postalCodes.slice(0, 3).join(', '),
    say('new.commune.insee', { insee }),
    population !== null &&
      say('new.commune.population', { count: population, shown: formatNumber(population) }),
  ];
  return (
    <Flex direction="column" alignItems="flex-start" minWidth={0}>
      <Typography fontWeight="bold">{calledBy(commune)}</Typography>
      <Typography variant="pi" textColor="neutral600">
        {facts.filter(Boolean).join(' · ')}
      </Typography>
    </Flex>
  );
}

interface TakenProps {
  readonly name: string;
  readonly site: NonNullable<Commune['site']>;
}

function Taken({ name, site: { host, key } }: TakenProps) {
  const say = useWords();
  return (
    <Flex gap={3} wrap="wrap">
      <Typography textColor="neutral700">
        {say('new.commune.taken', { host: host ?? '' })}
      </Typography>
      {key !== null && (
        <Link
          href={onSite(key, '/plugins/launch')}
          aria-label={say('new.commune.open.of', { name })}
        >
          {say('new.commune.open')}
        </Link>
      )}
    </Flex>
  );
}
