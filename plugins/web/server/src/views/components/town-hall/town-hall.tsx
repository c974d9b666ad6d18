import { fr, phoneAddress, phoneNumber, uncapitalised } from '../../text/french';
import { officeWords } from '../../text/office-words';
import type { ContactDetails, TownHall } from '../../types';
import { Closures, HoursInShort, OpeningNow } from '../opening-hours/opening-hours';

/** Is it open, where is it, how does one reach it: the first thing people come for. */
export function TownHallCard({ townHall }: { townHall: TownHall }) {
  return (
    <section class="town-hall" aria-labelledby="mairie">
      <div class="town-hall-now">
        <h2 id="mairie">{officeWords(townHall).title}</h2>
        {townHall.status && <OpeningNow status={townHall.status} />}
      </div>
      <Closures closures={townHall.closures} />
      <div class="town-hall-hours">
        <HoursInShort hours={townHall.hours} />
        {townHall.hoursHref && <a href={townHall.hoursHref}>Tous les horaires</a>}
      </div>
      <PostalAddress contact={townHall} />
      <ContactActions contact={townHall} />
      {townHall.otherPlaces && (
        <p class="town-hall-others">
          <a href={townHall.otherPlaces.href}>{fr(townHall.otherPlaces.label)}</a>
        </p>
      )}
    </section>
  );
}

/** Nothing where nobody wrote an address. */
export function PostalAddress({ contact }: { contact: ContactDetails }) {
  const { street, postalCode, city } = contact.address;
  const town = [postalCode, city].filter(Boolean).join(' ');
  if (street.length === 0 && town === '') return null;
  return (
    <address class="postal-address">
      {street.map((line) => (
        <span>{fr(line)}</span>
      ))}
      {town && <span>{town}</span>}
    </address>
  );
}

/** Nothing where nobody said how one comes in. */
export const WheelchairAccess = ({ contact }: { contact: ContactDetails }) =>
  contact.wheelchairAccess ? (
    <p>{fr(`En fauteuil roulant : ${uncapitalised(contact.wheelchairAccess)}`)}</p>
  ) : null;

/** Where « Écrire » leads: the contact form, otherwise a mail; undefined when there is no way. */
export const wayToWrite = ({ contactHref, email }: ContactDetails): string | undefined =>
  contactHref ?? (email && `mailto:${email}`);

/** Telephone, message and route, as targets large enough for a thumb. */
export function ContactActions({ contact }: { contact: ContactDetails }) {
  const { phone, routeHref } = contact;
  const words = officeWords(contact);
  const message = wayToWrite(contact);
  if (!phone && !message && !routeHref) return null;
  return (
    <ul class="actions">
      {phone && (
        <li>
          <a class="button" href={phoneAddress(phone)}>
            <span class="visually-hidden">Appeler {words.the} au </span>
            {phoneNumber(phone)}
          </a>
        </li>
      )}
      {message && (
        <li>
          <a class="button button-quiet" href={message}>
            Écrire <span class="visually-hidden">{words.to}</span>
          </a>
        </li>
      )}
      {routeHref && (
        <li>
          <a class="button button-quiet" href={routeHref}>
            Itinéraire <span class="visually-hidden">vers {words.the}</span>
          </a>
        </li>
      )}
    </ul>
  );
}
