import type { ComponentChildren } from 'preact';
import {
  Closures,
  ContactActions,
  fr,
  Layout,
  officeWords,
  OpeningHours,
  OpeningNow,
  PageHead,
  PlaceMap,
  PostalAddress,
  Prose,
  WheelchairAccess,
} from '#web';
import type { Framed, OpenPlace, Place, SafeHtml } from '#web';
import { OtherPlaces } from '../practical/other-places';

export interface ContactPageProps extends Framed {
  lead?: string;
  /** The town hall and what stands near it. */
  places: Place[];
  /** Which receive beside the town hall. */
  receptions?: readonly OpenPlace[];
  body?: SafeHtml;
  /** A form drawn by the capability that answers messages. */
  form?: ComponentChildren;
  /** The form was sent and is shown again: nothing else comes before it. */
  formFirst?: boolean;
}

/** How to reach the town hall: telephone, message, visit. */
export const ContactPage = ({
  site,
  page,
  lead,
  places,
  receptions = [],
  body,
  ...props
}: ContactPageProps) => (
  <Layout site={site} page={page}>
    <div class="page contact">
      <PageHead title={page.title} lead={props.formFirst ? undefined : lead} />
      {props.formFirst && props.form}
      <div class="contact-columns">
        <Reach site={site} hasForm={Boolean(props.form)} />
        <Hours site={site} />
      </div>
      {receptions.length > 0 && (
        <OtherPlaces places={receptions} hoursHref={hoursElsewhere(site, page)} />
      )}
      {!props.formFirst && props.form}
      {body && <Prose html={body} />}
      {places.length > 0 && (
        <section class="block-part" aria-labelledby="venir">
          <h2 id="venir">{fr(`Venir ${officeWords(site.townHall).to}`)}</h2>
          <PlaceMap places={places} script={site.assets.mapScript} />
        </section>
      )}
    </div>
  </Layout>
);

/** Undefined where this very page is the one that holds them. */
function hoursElsewhere({ townHall }: Framed['site'], { path }: Framed['page']) {
  const href = townHall.otherPlaces?.href;
  return href?.startsWith(`${path}#`) ? undefined : href;
}

/** Where there is a form, it takes the place of the address of mail. */
const Reach = ({ site: { townHall }, hasForm }: Pick<Framed, 'site'> & { hasForm: boolean }) => (
  <section class="block-part" aria-labelledby="joindre">
    <h2 id="joindre">{fr(townHall.name)}</h2>
    <PostalAddress contact={townHall} />
    <WheelchairAccess contact={townHall} />
    {townHall.email && !hasForm && (
      <p>
        <a href={`mailto:${townHall.email}`}>{townHall.email}</a>
      </p>
    )}
    <ContactActions contact={{ ...townHall, contactHref: hasForm ? '#ecrire' : undefined }} />
  </section>
);

const Hours = ({ site: { townHall } }: Pick<Framed, 'site'>) => (
  <section class="block-part" aria-labelledby="horaires">
    <h2 id="horaires">Horaires</h2>
    {townHall.status && <OpeningNow status={townHall.status} />}
    <Closures closures={townHall.closures} />
    {townHall.hours.length > 0 && (
      <OpeningHours
        hours={townHall.hours}
        caption={`Horaires d’ouverture ${officeWords(townHall).of}`}
      />
    )}
  </section>
);
