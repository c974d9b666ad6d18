export { ContactForm, type ContactFormProps } from './contact-form/contact-form';
export { ThanksPage, type ThanksPageProps } from './thanks/thanks-page';
