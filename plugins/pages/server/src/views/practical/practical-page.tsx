import {
  Closures,
  fr,
  Layout,
  officeWords,
  OpeningHours,
  OpeningNow,
  PageHead,
  phoneAddress,
  phoneNumber,
  Prose,
} from '#web';
import type { Framed, OpenPlace, SafeHtml, TownHall } from '#web';
import { OtherPlaces } from './other-places';
import { UsefulNumbers } from '../home/useful-numbers';
import type { UsefulNumber } from '../home/useful-numbers';

export interface PracticalItem {
  title: string;
  detail?: string;
  phone?: string;
  href?: string;
}

export interface PracticalPageProps extends Framed {
  lead?: string;
  /** `Déchets`, `École et enfance`, `Eau et assainissement`… */
  groups: { title: string; items: PracticalItem[] }[];
  usefulNumbers: UsefulNumber[];
  /** Where other services than the town hall receive. */
  receptions?: readonly OpenPlace[];
  body?: SafeHtml;
}

/** Hours of the town hall, services of the place, useful numbers. */
export const PracticalPage = ({
  site,
  page,
  lead,
  groups,
  usefulNumbers,
  receptions = [],
  body,
}: PracticalPageProps) => (
  <Layout site={site} page={page}>
    <div class="page practical">
      <PageHead title={page.title} lead={lead} />
      <TownHallHours townHall={site.townHall} />
      {receptions.length > 0 && <OtherPlaces places={receptions} />}
      {groups.map(({ title, items }, index) => (
        <section class="block-part" aria-labelledby={`service-${index}`}>
          <h2 id={`service-${index}`}>{fr(title)}</h2>
          <ul class="practical-items">
            {items.map((item) => (
              <PracticalLine {...item} />
            ))}
          </ul>
        </section>
      ))}
      {usefulNumbers.length > 0 && (
        <section class="block-part" aria-labelledby="numeros">
          <h2 id="numeros">Numéros utiles</h2>
          <UsefulNumbers numbers={usefulNumbers} />
        </section>
      )}
      {body && <Prose html={body} />}
    </div>
  </Layout>
);

const TownHallHours = ({ townHall }: { townHall: TownHall }) => (
  <section class="block-part" aria-labelledby="horaires">
    <h2 id="horaires">{fr(`Horaires ${officeWords(townHall).of}`)}</h2>
    {townHall.status && <OpeningNow status={townHall.status} />}
    <Closures closures={townHall.closures} />
    {townHall.hours.length > 0 ? (
      <OpeningHours
        hours={townHall.hours}
        caption={`Horaires d’ouverture ${officeWords(townHall).of}`}
      />
    ) : (
      <p>{fr(`Les horaires ne sont pas encore publiés : appelez ${officeWords(townHall).the}.`)}</p>
    )}
  </section>
);

const PracticalLine = ({ title, detail, phone, href }: PracticalItem) => (
  <li>
    <p class="practical-title">{href ? <a href={href}>{fr(title)}</a> : fr(title)}</p>
    {detail && <p>{fr(detail)}</p>}
    {phone && (
      <p>
        <a href={phoneAddress(phone)}>{phoneNumber(phone)}</a>
      </p>
    )}
  </li>
);
