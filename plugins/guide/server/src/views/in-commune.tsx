import { fr, OpeningNow, phoneAddress, phoneNumber, PostalAddress } from '#web';
import type { OnlineProcedure, TownHall } from '#web';

/** What can be done here without leaving the commune's site. */
export const CommuneProcedures = ({ procedures }: { procedures: readonly OnlineProcedure[] }) => (
  <section class="in-commune" aria-labelledby="dans-votre-commune">
    <h2 id="dans-votre-commune">Dans votre commune</h2>
    <ul class="entry-list">
      {procedures.map(({ title, href, summary }) => (
        <li>
          <a href={href}>{fr(title)}</a>
          {summary && <p>{fr(summary)}</p>}
        </li>
      ))}
    </ul>
  </section>
);

/** The town hall where the official text sends to a town hall. */
export const TownHallCounter = ({ townHall }: { townHall: TownHall }) => (
  <div class="counter">
    <p class="counter-name">{fr(townHall.name)}</p>
    {townHall.status && <OpeningNow status={townHall.status} />}
    <PostalAddress contact={townHall} />
    {townHall.phone && (
      <p>
        <a href={phoneAddress(townHall.phone)}>{phoneNumber(townHall.phone)}</a>
      </p>
    )}
    {townHall.hoursHref && (
      <p>
        <a href={townHall.hoursHref}>Tous les horaires</a>
      </p>
    )}
  </div>
);
