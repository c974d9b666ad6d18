import { fr } from '../../text/french';
import type { Photo } from '../../types';
import { Picture } from '../picture/picture';

export interface Person {
  name: string;
  /** `Maire`, `Première adjointe`… */
  role: string;
  /** What the person is in charge of. */
  duties?: string;
  photo?: Photo;
}

/** Elected people and staff, each with a portrait or initials. */
export const People = ({ people }: { people: Person[] }) => (
  <ul class="people">
    {people.map((person) => (
      <li>
        <PersonCard person={person} />
      </li>
    ))}
  </ul>
);

export const PersonCard = ({ person }: { person: Person }) => (
  <div class="person">
    {person.photo ? (
      <Picture class="person-photo" photo={{ ...person.photo, alt: null }} sizes="8rem" />
    ) : (
      <span class="person-initials" aria-hidden="true">
        {initials(person.name)}
      </span>
    )}
    <div class="person-words">
      <p class="person-name">{fr(person.name)}</p>
      <p class="person-role">{fr(person.role)}</p>
      {person.duties && <p class="person-duties">{fr(person.duties)}</p>}
    </div>
  </div>
);

const initials = (name: string) =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .filter((_, index, all) => index === 0 || index === all.length - 1)
    .join('');
