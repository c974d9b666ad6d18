import type { ComponentChildren } from 'preact';
import { fr } from '../../text/french';
import type { FormGuard, FormMistakes } from '../../types';
import { FormAlert } from './form-alert';

export interface SiteFormProps {
  /** Name under which the form was registered. */
  name: string;
  /** Address of the page that shows it. */
  action: string;
  guard: FormGuard;
  mistakes?: FormMistakes;
  /** Words of the button that sends. */
  submit: string;
  children: ComponentChildren;
}

/**
 * A form that works without script. With script, the browser works for the proof while the visitor
 * writes; see `islands/form.ts`.
 */
export const SiteForm = ({ name, action, guard, mistakes, submit, children }: SiteFormProps) => (
  <form
    class="form"
    method="post"
    action={action}
    novalidate
    data-challenge={guard.script && guard.challengeHref}
    data-worker={guard.worker}
  >
    {mistakes && <FormAlert {...mistakes} />}
    <input type="hidden" name="_formulaire" value={name} />
    <input type="hidden" name="_jeton" value={guard.token} />
    <input type="hidden" name="_preuve" value="" />
    <Trap />
    {children}
    <p>
      <button type="submit" class="button">
        {fr(submit)}
      </button>
    </p>
    <p class="form-busy" role="status" data-busy />
    {guard.script && <script type="module" src={guard.script} />}
  </form>
);

/** Machines fill in what they find; people neither see it nor reach it. */
const Trap = () => (
  <div class="form-trap" aria-hidden="true">
    <label for="champ-site_internet">Laissez ce champ vide</label>
    <input
      id="champ-site_internet"
      name="site_internet"
      type="text"
      tabIndex={-1}
      autocomplete="off"
    />
  </div>
);
