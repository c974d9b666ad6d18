import { weeklyTable } from '#sites';
import { fr, HoursInShort, longDate, openStreetMap, PostalAddress, Telephone } from '#web';
import type { Counter } from '../domain/counter';

/** More than these are one click away: a town has a dozen France Services around it. */
const SHOWN = 3;

/** Who serves this commune, where the official text sends to an office of their kind. */
export function CommuneCounters({ counters }: { counters: readonly Counter[] }) {
  const [first, others] = [counters.slice(0, SHOWN), counters.slice(SHOWN)];
  return (
    <>
      {first.map(oneCounter)}
      {others.length > 0 && (
        <details class="more-counters">
          <summary>
            {others.length === 1 ? 'Un autre lieu' : `${others.length} autres lieux`}
          </summary>
          {others.map(oneCounter)}
        </details>
      )}
    </>
  );
}

const oneCounter = (counter: Counter) => <CounterCard counter={counter} />;

function CounterCard({ counter }: { counter: Counter }) {
  const { name, street, postalCode, city, phone } = counter;
  return (
    <div class="counter">
      <p class="counter-name">{fr(name)}</p>
      <PostalAddress contact={{ name, address: { street: [...street], postalCode, city } }} />
      {phone && <Telephone name={name} phone={phone} />}
      <Hours counter={counter} />
      <MapLink counter={counter} />
      <DirectorySource counter={counter} />
    </div>
  );
}

/** The days when it opens, and what the directory says of them in words. */
const Hours = ({ counter: { slots, hoursNotes } }: { counter: Counter }) => (
  <>
    {slots.length > 0 && (
      <HoursInShort
        hours={weeklyTable(slots).map(({ days, hours, periods }) => ({
          ...{ days, hours },
          closed: periods.length === 0,
        }))}
      />
    )}
    {hoursNotes.map((note) => (
      <p>{fr(note)}</p>
    ))}
  </>
);

function MapLink({ counter: { name, latitude, longitude } }: { counter: Counter }) {
  if (latitude === null || longitude === null) return null;
  return (
    <p>
      <a href={openStreetMap({ latitude, longitude })}>
        Voir sur la carte<span class="visually-hidden"> : {fr(name)}</span>
      </a>
    </p>
  );
}

/** Whose data this is, and of which day, as its licence asks. */
function DirectorySource({ counter: { name, officialUrl, modifiedOn } }: { counter: Counter }) {
  const words = 'Annuaire de l’administration';
  return (
    <p class="source">
      {officialUrl ? (
        <a href={officialUrl}>
          {words}
          <span class="visually-hidden"> : {fr(name)}</span>
        </a>
      ) : (
        words
      )}
      {modifiedOn && (
        <>
          , <time datetime={modifiedOn}>{longDate(modifiedOn)}</time>
        </>
      )}
    </p>
  );
}
