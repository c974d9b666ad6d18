import { fr } from '../text/french';
import { Layout } from '../document/layout';
import { PageHead } from '../document/page-head';
import { PostalAddress } from '../components/town-hall/town-hall';
import type { ContactDetails, Framed } from '../types';

export interface DataProcessing {
  /** `Messages du formulaire de contact` */
  name: string;
  purpose: string;
  /** `mission d’intérêt public`… */
  basis: string;
  /** `un an après la réponse` */
  kept: string;
}

export interface PersonalDataPageProps extends Framed {
  controller: ContactDetails;
  /** Data protection officer: a name or a body, and how to reach it. */
  officer?: { name: string; email?: string };
  processings: DataProcessing[];
  /** Whether visits are counted, without cookie (exemption of the CNIL). */
  audienceMeasured: boolean;
}

/** What the site does with what it learns of people (GDPR, art. 13). */
export const PersonalDataPage = ({ site, page, ...data }: PersonalDataPageProps) => (
  <Layout site={site} page={page}>
    <div class="page article legal">
      <PageHead
        title={page.title}
        lead="Ce site ne dépose aucun traceur publicitaire et ne transmet rien à des tiers."
      />
      <div class="prose">
        <h2>Responsable du traitement</h2>
        <p>{fr(data.controller.name)}</p>
        <PostalAddress contact={data.controller} />
        {data.officer && <Officer {...data.officer} />}
        <h2>Ce qui est enregistré</h2>
        {data.processings.length > 0 ? (
          <Processings processings={data.processings} />
        ) : (
          <p>Aucune donnée personnelle n’est demandée sur ce site.</p>
        )}
        <h2>Mesure de la fréquentation</h2>
        <p>{fr(audience(data.audienceMeasured, site.collectivity.the))}</p>
        <h2>La carte</h2>
        <p>
          Le fond de carte n’est demandé au serveur d’OpenStreetMap que si vous choisissez de
          l’afficher. Ce serveur reçoit alors votre adresse IP.
        </p>
        <h2>Vos droits</h2>
        <p>
          {fr(
            `Vous pouvez demander ${site.collectivity.to} l’accès à vos données, leur rectification, leur effacement ou la limitation de leur usage, et vous opposer à leur traitement. Sans réponse satisfaisante sous un mois, vous pouvez saisir la CNIL : `,
          )}
          <a href="https://www.cnil.fr/fr/plaintes">adresser une plainte à la CNIL</a>.
        </p>
      </div>
    </div>
  </Layout>
);

const Officer = ({ name, email }: { name: string; email?: string }) => (
  <p>
    {fr(`Délégué à la protection des données : ${name}`)}
    {email && (
      <>
        , <a href={`mailto:${email}`}>{email}</a>
      </>
    )}
  </p>
);

const Processings = ({ processings }: { processings: DataProcessing[] }) => (
  <dl class="processings">
    {processings.map(({ name, purpose, basis, kept }) => (
      <div>
        <dt>{fr(name)}</dt>
        <dd>{fr(`${purpose}. Base légale : ${basis}. Conservation : ${kept}.`)}</dd>
      </div>
    ))}
  </dl>
);

const audience = (measured: boolean, publisher: string) =>
  measured
    ? `Les visites sont comptées sans cookie ni identifiant, uniquement pour ${publisher}, sous forme de totaux par jour conservés 25 mois au plus. Cette mesure est exemptée de consentement par la CNIL.`
    : 'Les visites ne sont pas mesurées.';
