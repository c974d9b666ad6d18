import { fr, phoneAddress, phoneNumber } from '../../text/french';

interface Props {
  /** Who answers: heard before the number, which says nothing by itself. */
  readonly name: string;
  readonly phone: string;
}

/** A number that one touch calls. */
export const Telephone = ({ name, phone }: Props) => (
  <p>
    <a href={phoneAddress(phone)}>
      <span class="visually-hidden">Appeler {fr(name)} au </span>
      {phoneNumber(phone)}
    </a>
  </p>
);
