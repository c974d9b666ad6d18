import { fr } from '../../text/french';

export interface ConfirmationProps {
  name: string;
  action: string;
  /** Proves what is confirmed. */
  confirmation: string;
  /** All that was typed, shown or not. */
  values: Readonly<Record<string, string>>;
  /** What to read again, in the words of the form. */
  lines: readonly { label: string; text: string }[];
  submit: string;
}

/** Asks who sent the form without a proof to read it again and confirm. */
export const Confirmation = ({ name, action, confirmation, ...sent }: ConfirmationProps) => (
  <form class="form form-confirmation" method="post" action={action} novalidate>
    <div class="form-alert is-calm" role="alert" tabIndex={-1} autofocus data-focus>
      <p class="form-alert-title">{fr('Encore un clic : relisez, puis confirmez l’envoi')}</p>
      <p>{fr('Cette étape distingue votre envoi de celui d’un robot. Rien n’est encore parti.')}</p>
    </div>
    <dl class="form-lines">
      {sent.lines.map(({ label, text }) => (
        <div>
          <dt>{fr(label)}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
    <input type="hidden" name="_formulaire" value={name} />
    <input type="hidden" name="_confirmation" value={confirmation} />
    {Object.entries(sent.values).map(([field, value]) => (
      <input type="hidden" name={field} value={value} />
    ))}
    <p class="actions">
      <button type="submit" class="button">
        {fr(sent.submit)}
      </button>
      <button type="submit" class="button button-quiet" name="_modifier" value="oui">
        Modifier
      </button>
    </p>
  </form>
);
