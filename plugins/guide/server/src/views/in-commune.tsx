import {
  Closures,
  fr,
  HoursInShort,
  OpeningNow,
  PostalAddress,
  Telephone,
  WheelchairAccess,
} from '#web';
import type { OnlineProcedure, TownHall } from '#web';
import { IN_COMMUNE } from './local-counters';

export interface InCommuneProps {
  readonly procedures: readonly OnlineProcedure[];
  /** When the entry sends its readers there. */
  readonly townHall?: TownHall;
  /** Whether the site is that of a commune. */
  readonly isCommune: boolean;
}

/** Where one does this here: online, or at the town hall, with what one must know to go there. */
export const InCommune = ({ procedures, townHall, isCommune }: InCommuneProps) => (
  <section class="in-commune" aria-labelledby={IN_COMMUNE}>
    <h2 id={IN_COMMUNE}>{isCommune ? 'Dans votre commune' : 'Près de chez vous'}</h2>
    {procedures.length > 0 && <Online procedures={procedures} />}
    {townHall && <AtTownHall townHall={townHall} />}
  </section>
);

const Online = ({ procedures }: Pick<InCommuneProps, 'procedures'>) => (
  <ul class="entry-list">
    {procedures.map(({ title, href, summary }) => (
      <li>
        <a href={href}>{fr(title)}</a>
        {summary && <p>{fr(summary)}</p>}
      </li>
    ))}
  </ul>
);

const AtTownHall = ({ townHall }: { townHall: TownHall }) => (
  <div class="at-town-hall">
    <div>
      <p class="counter-name">{fr(townHall.name)}</p>
      {townHall.status && <OpeningNow status={townHall.status} />}
      <PostalAddress contact={townHall} />
      <WheelchairAccess contact={townHall} />
      {townHall.phone && <Telephone name={townHall.name} phone={townHall.phone} />}
    </div>
    {townHall.hours.length > 0 && (
      <div>
        <HoursInShort hours={townHall.hours} />
      </div>
    )}
    <Closures closures={townHall.closures} />
  </div>
);
