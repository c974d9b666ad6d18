import type { ComponentChildren } from 'preact';
import { accessibilityWords } from '../components/site-footer/site-footer';
import { PostalAddress } from '../components/town-hall/town-hall';
import { Layout } from '../document/layout';
import { PageHead } from '../document/page-head';
import { longDate } from '../text/dates';
import { fr } from '../text/french';
import type { ContactDetails, Framed, IsoDate, Link } from '../types';

/** Results of an audit against RGAA 4.1, as recorded; nothing is inferred from them. */
export interface AccessibilityAudit {
  auditedOn: IsoDate;
  /** `en interne`, `par la société …` */
  auditedBy: string;
  /** Share of the applicable criteria that are met, 0–100. */
  rate: number;
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
      <PageHead
        title={page.title}
        lead={`Accessibilité : ${accessibilityWords[site.accessibility]}`}
      />
      <div class="prose">
        <p>
          {fr(
            `${statement.publisher.name} s’engage à rendre son site internet accessible, conformément à l’article 47 de la loi n° 2005-102 du 11 février 2005.`,
          )}
        </p>
        <Plans plans={statement.plans} />
        <p>
          {fr(`Cette déclaration s’applique au site ${site.origin.replace(/^https?:\/\//, '')}.`)}
        </p>
        <h2>État de conformité</h2>
        <p>{fr(conformity(site))}</p>
        {statement.audit ? <AuditResults audit={statement.audit} /> : <NoAudit />}
        <Establishment {...statement} />
        <Contact contact={statement.publisher} />
        <Remedies />
      </div>
    </div>
  </Layout>
);

const conformity = ({ name, accessibility }: Framed['site']) =>
  `Le site de ${name} est ${accessibilityWords[accessibility]} avec le référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1.`;

const Plans = ({ plans }: { plans: Link[] }) =>
  plans.length > 0 ? (
    <>
      <p>{fr('À cette fin, il met en œuvre la stratégie et les actions suivantes :')}</p>
      <ul>
        {plans.map(({ label, href }) => (
          <li>
            <a href={href}>{fr(label)}</a>
          </li>
        ))}
      </ul>
    </>
  ) : null;

const NoAudit = () => (
  <>
    <h3>Résultat des tests</h3>
    <p>
      Aucun audit en cours de validité ne permet de mesurer le respect des critères. Le site est
      donc déclaré non conforme.
    </p>
  </>
);

const AuditResults = ({ audit }: { audit: AccessibilityAudit }) => (
  <>
    <h3>Résultat des tests</h3>
    <p>
      {fr(
        `L’audit de conformité réalisé ${audit.auditedBy} le ${longDate(audit.auditedOn)} révèle que ${audit.rate.toLocaleString('fr-FR')} % des critères du RGAA sont respectés.`,
      )}
    </p>
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

const Contact = ({ contact }: { contact: ContactDetails }) => (
  <>
    <h2>Retour d’information et contact</h2>
    <p>
      Si vous n’arrivez pas à accéder à un contenu ou à un service, la mairie vous orientera vers
      une alternative accessible ou vous donnera le contenu sous une autre forme.
    </p>
    <p>
      <a href={contact.email ? `mailto:${contact.email}` : '/contact'}>Nous écrire</a>
    </p>
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
