import type { ComponentChildren } from 'preact';
import { PostalAddress, wayToWrite } from '../components/town-hall/town-hall';
import { Layout } from '../document/layout';
import { PageHead } from '../document/page-head';
import { longDate } from '../text/dates';
import { capitalised, fr } from '../text/french';
import type { ContactDetails, Framed, IsoDate, Link, SiteFrame } from '../types';

/** A valid and complete audit against RGAA 4.1, as recorded; nothing is inferred from it. */
export interface AccessibilityAudit {
  /** `L’audit de conformité réalisé le 3 mars 2026 par … révèle que …` */
  results: string;
  nonConformities: string[];
  /** Each with its reason. */
  disproportionate: string[];
  exempt: string[];
  technologies: string[];
  /** Browsers and assistive technologies. */
  environments: string[];
  tools: string[];
  pages: Link[];
}

export interface AccessibilityPageProps extends Framed {
  /** Name of the body that answers for the site. */
  publisher: ContactDetails;
  /** `Le site de Carennac est non conforme avec le référentiel…` */
  conformity: string;
  /** Why the site is declared non-conform; absent when it is not. */
  reason?: string;
  establishedOn: IsoDate;
  updatedOn?: IsoDate;
  /** The valid audit; without one the site is declared non-conform. */
  audit?: AccessibilityAudit;
  /** Multi-year plan and plan of the year. */
  plans: Link[];
}

/** The statement in the form that RGAA 4.1 imposes. */
export const AccessibilityPage = ({ site, page, ...statement }: AccessibilityPageProps) => (
  <Layout site={site} page={page}>
    <div class="page article legal">
      <PageHead title={page.title} lead={site.accessibilityMention} />
      <div class="prose">
        <p>
          {fr(
            `${capitalised(site.collectivity.inFull)} s’engage à rendre son site internet accessible, conformément à l’article 47 de la loi n° 2005-102 du 11 février 2005.`,
          )}
        </p>
        <Plans plans={statement.plans} />
        <p>
          {fr(`Cette déclaration s’applique au site ${site.origin.replace(/^https?:\/\//, '')}.`)}
        </p>
        <h2>État de conformité</h2>
        <p>{fr(statement.conformity)}</p>
        <TestResults {...statement} />
        {statement.audit && <NotAccessible audit={statement.audit} />}
        <Establishment {...statement} />
        <Contact contact={statement.publisher} site={site} />
        <Remedies />
      </div>
    </div>
  </Layout>
);

const Plans = ({ plans }: { plans: Link[] }) =>
  plans.length > 0 ? (
    <>
      <p>{fr('À cette fin, la stratégie et les actions suivantes sont mises en œuvre :')}</p>
      <ul>
        {plans.map(({ label, href }) => (
          <li>
            <a href={href}>{fr(label)}</a>
          </li>
        ))}
      </ul>
    </>
  ) : null;

const TestResults = ({ reason, audit }: Pick<AccessibilityPageProps, 'reason' | 'audit'>) => (
  <>
    <h3>Résultat des tests</h3>
    {audit && <p>{fr(audit.results)}</p>}
    {reason && <p>{fr(`${reason} Le site est donc déclaré non conforme.`)}</p>}
  </>
);

const NotAccessible = ({ audit }: { audit: AccessibilityAudit }) => (
  <>
    <h2>Contenus non accessibles</h2>
    <Items title="Non-conformités" items={audit.nonConformities} />
    <Items title="Dérogations pour charge disproportionnée" items={audit.disproportionate} />
    <Items title="Contenus non soumis à l’obligation d’accessibilité" items={audit.exempt} />
  </>
);

const Items = ({ title, items }: { title: string; items: string[] }) => (
  <>
    <h3>{fr(title)}</h3>
    {items.length > 0 ? <List items={items.map((item) => fr(item))} /> : <p>Aucun relevé.</p>}
  </>
);

const List = ({ items }: { items: ComponentChildren[] }) => (
  <ul>
    {items.map((item) => (
      <li>{item}</li>
    ))}
  </ul>
);

const Establishment = ({
  establishedOn,
  updatedOn,
  audit,
}: Pick<AccessibilityPageProps, 'establishedOn' | 'updatedOn' | 'audit'>) => (
  <>
    <h2>Établissement de cette déclaration</h2>
    <p>
      {fr(`Cette déclaration a été établie le ${longDate(establishedOn)}.`)}
      {updatedOn && fr(` Elle a été mise à jour le ${longDate(updatedOn)}.`)}
    </p>
    {audit && (
      <>
        <Items title="Technologies utilisées" items={audit.technologies} />
        <Items title="Environnement de test" items={audit.environments} />
        <Items title="Outils utilisés lors de l’évaluation" items={audit.tools} />
        <h3>Pages vérifiées</h3>
        <List
          items={audit.pages.map(({ label, href }) => (
            <a href={href}>{fr(label)}</a>
          ))}
        />
      </>
    )}
  </>
);

interface ContactProps {
  contact: ContactDetails;
  site: SiteFrame;
}

const Contact = ({ contact, site: { collectivity, townHall } }: ContactProps) => (
  <>
    <h2>Retour d’information et contact</h2>
    <p>
      {fr(
        `Si vous n’arrivez pas à accéder à un contenu ou à un service, ${collectivity.the} vous orientera vers une alternative accessible ou vous donnera le contenu sous une autre forme.`,
      )}
    </p>
    {wayToWrite(townHall) && (
      <p>
        <a href={wayToWrite(townHall)}>Nous écrire</a>
      </p>
    )}
    <PostalAddress contact={contact} />
  </>
);

const Remedies = () => (
  <>
    <h2>Voies de recours</h2>
    <p>
      Vous avez signalé au responsable du site un défaut d’accessibilité qui vous empêche d’accéder
      à un contenu ou à un service, et vous n’avez pas obtenu de réponse satisfaisante. Vous
      pouvez&nbsp;:
    </p>
    <List
      items={[
        <a href="https://formulaire.defenseurdesdroits.fr/">Écrire au Défenseur des droits</a>,
        <a href="https://www.defenseurdesdroits.fr/carte-des-delegues">
          Contacter le délégué du Défenseur des droits près de chez vous
        </a>,
        'Envoyer un courrier gratuit, sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07',
      ]}
    />
  </>
);
