import { fr, phoneAddress, phoneNumber } from '#web';

export interface UsefulNumber {
  label: string;
  phone: string;
}

/** Telephones to have at hand, one a line. */
export const UsefulNumbers = ({ numbers }: { numbers: UsefulNumber[] }) => (
  <ul class="numbers">
    {numbers.map(({ label, phone }) => (
      <li>
        <span>{fr(label)}</span> <a href={phoneAddress(phone)}>{phoneNumber(phone)}</a>
      </li>
    ))}
  </ul>
);
