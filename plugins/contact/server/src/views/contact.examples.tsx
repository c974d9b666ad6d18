import { Layout, PageHead, type FormState, type PageExample } from '#web';
import { ContactForm, type ContactFormProps } from './contact-form/contact-form';
import { ThanksPage } from './thanks/thanks-page';

const form: ContactFormProps = {
  action: '/contact',
  guard: {
    token: 'jeton',
    challengeHref: '/formulaires/preuve?formulaire=contact',
    script: '/assets/form.js',
    worker: '/assets/proof-worker.js',
  },
  subjects: [
    { value: 'a1', label: 'Question générale' },
    { value: 'b2', label: 'Urbanisme et travaux' },
    { value: 'c3', label: 'École et cantine' },
  ],
  isTownHall: true,
  retentionMonths: 12,
};

const values = {
  objet: 'b2',
  nom: 'Jeanne Vidal',
  courriel: 'jeanne.vidal',
  telephone: '',
  message: 'Bonjour,\n\nmon voisin construit un mur : à qui m’adresser ?',
};

const again = (change: Partial<FormState>): ContactFormProps => ({
  ...form,
  state: { name: 'contact', values, errors: [], ...change },
});

const example = (name: string, props: ContactFormProps): PageExample => ({
  name,
  draw: (site) => (
    <Layout site={site} page={{ title: 'Contact', path: '/contact', breadcrumb: [] }}>
      <div class="page">
        <PageHead title="Contact" />
        <ContactForm {...props} />
      </div>
    </Layout>
  ),
});

export const contactPages: PageExample[] = [
  example('contact-form', form),
  example('contact-form-single-subject', { ...form, subjects: form.subjects.slice(0, 1) }),
  example(
    'contact-form-mistakes',
    again({
      errors: [
        { field: 'nom', message: 'Indiquez votre nom.' },
        { field: 'courriel', message: 'Vérifiez votre adresse de courriel.' },
      ],
    }),
  ),
  example('contact-form-later', again({ notice: 'Renvoyez votre message dans 12 minutes.' })),
  example('contact-form-confirmation', again({ confirmation: 'signature' })),
  {
    name: 'contact-thanks',
    draw: (site) => (
      <ThanksPage
        site={site}
        page={{
          title: 'Votre message est envoyé',
          path: '/contact/merci',
          breadcrumb: [{ label: 'Contact', href: '/contact' }],
          noindex: true,
        }}
        trackingCode="7KQ4-M9XT"
      />
    ),
  },
];
