import { safeHtml, showcase, type PageExample } from '#web';
import { ProsePage } from './prose-page';

const body = safeHtml(`
<p>La salle des fêtes accueille cent vingt personnes assises. Elle se loue à la journée ou au week-end, aux habitants comme aux associations.</p>
<h2>Les tarifs</h2>
<table><caption>Tarifs de location en 2027</caption><thead><tr><th scope="col">Durée</th><th scope="col">Habitants</th><th scope="col">Extérieurs</th></tr></thead>
<tbody><tr><th scope="row">Une journée</th><td>80 €</td><td>150 €</td></tr><tr><th scope="row">Un week-end</th><td>140 €</td><td>260 €</td></tr></tbody></table>
<h2>Réserver</h2>
<ol><li>Vérifiez la date auprès de la mairie.</li><li>Remplissez la demande ci-dessous.</li><li>Déposez le chèque de caution : 300 €.</li></ol>
<h3>Le jour venu</h3>
<p>Les clés se retirent la veille avant 17 h. <a href="/contact">Écrire à la mairie</a> en cas de retard.</p>`);

export const prosePages: PageExample[] = [
  {
    name: 'page',
    draw: (site) => (
      <ProsePage
        site={site}
        page={{
          title: 'Louer la salle des fêtes',
          path: '/informations-pratiques/salle-des-fetes',
          breadcrumb: [{ label: 'Informations pratiques', href: '/informations-pratiques' }],
        }}
        lead="Cent vingt places, une cuisine, une terrasse sur le pré : les tarifs et la marche à suivre."
        photo={showcase.orchard}
        body={body}
        files={[
          {
            title: 'Demande de location',
            href: '/uploads/demande.odt',
            format: 'ODT',
            bytes: 31_000,
          },
          {
            title: 'Règlement de la salle',
            href: '/uploads/reglement-salle.pdf',
            format: 'PDF',
            bytes: 122_000,
          },
        ]}
      />
    ),
  },
];
