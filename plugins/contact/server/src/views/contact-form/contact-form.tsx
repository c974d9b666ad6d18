import {
  ChoiceField,
  Confirmation,
  fr,
  SiteForm,
  TextArea,
  TextField,
  type Choice,
  type FormGuard,
  type FormState,
} from '#web';
import { FIELDS, MAX } from '../../domain/form-fields';
import { keptInWords } from '../../domain/retention';

export interface ContactFormProps {
  /** Address of the page that shows it. */
  action: string;
  guard: FormGuard;
  /** More than one: the visitor chooses. */
  subjects: readonly Choice[];
  isTownHall: boolean;
  retentionMonths: number;
  /** What was typed, when the form is shown again. */
  state?: FormState;
}

/** Writes to the town hall, whose address the page never says. */
export const ContactForm = (props: ContactFormProps) => (
  <section class="block-part contact-form" aria-labelledby="ecrire">
    <h2 id="ecrire">{props.isTownHall ? 'Écrire à la mairie' : 'Nous écrire'}</h2>
    {props.state?.confirmation ? (
      <Confirmation
        name="contact"
        action={props.action}
        confirmation={props.state.confirmation}
        values={props.state.values}
        lines={linesOf(props, props.state.values)}
        submit="Confirmer l’envoi"
      />
    ) : (
      <MessageFields {...props} />
    )}
  </section>
);

const MessageFields = ({ action, guard, subjects, retentionMonths, state }: ContactFormProps) => {
  const field = (name: string) => {
    const error = state?.errors.find((found) => found.field === name)?.message;
    return { name, value: state?.values[name] ?? '', ...(error ? { error } : {}) };
  };
  return (
    <SiteForm
      name="contact"
      action={action}
      guard={guard}
      submit="Envoyer le message"
      {...(state && isMistaken(state) ? { mistakes: mistakesOf(state) } : {})}
    >
      {subjects.length > 1 && (
        <ChoiceField {...field(FIELDS.subject)} label="Objet" choices={subjects} />
      )}
      <TextField
        {...field(FIELDS.name)}
        label="Votre nom"
        autocomplete="name"
        maxLength={MAX.name}
      />
      <TextField
        {...field(FIELDS.email)}
        label="Votre adresse de courriel"
        hint="La réponse y sera envoyée. Exemple : jeanne.vidal@exemple.fr"
        type="email"
        autocomplete="email"
        maxLength={MAX.email}
      />
      <TextField
        {...field(FIELDS.phone)}
        label="Votre téléphone"
        optional
        type="tel"
        autocomplete="tel"
        maxLength={MAX.phone}
      />
      <TextArea {...field(FIELDS.text)} label="Votre message" maxLength={MAX.text} />
      <p class="form-small">
        {fr(
          `Ce que vous écrivez sert à vous répondre, et à rien d’autre. Il est détruit ${keptInWords(retentionMonths)}. `,
        )}
        <a href="/donnees-personnelles">Vos droits sur vos données</a>
      </p>
    </SiteForm>
  );
};

const isMistaken = ({ errors, notice }: FormState) => errors.length > 0 || notice !== undefined;

const mistakesOf = ({ errors, notice }: FormState) => ({
  title:
    errors.length > 1
      ? `Votre message n’est pas parti : ${errors.length} points sont à revoir`
      : 'Votre message n’est pas parti',
  errors,
  ...(notice ? { notice } : {}),
});

/** What was typed, in the words of the form. */
const linesOf = ({ subjects }: ContactFormProps, values: FormState['values']) =>
  [
    {
      label: 'Objet',
      text: subjects.find(({ value }) => value === values[FIELDS.subject])?.label ?? '',
    },
    { label: 'Votre nom', text: values[FIELDS.name] ?? '' },
    { label: 'Votre adresse de courriel', text: values[FIELDS.email] ?? '' },
    { label: 'Votre téléphone', text: values[FIELDS.phone] ?? '' },
    { label: 'Votre message', text: values[FIELDS.text] ?? '' },
  ].filter(({ text }) => text !== '');
