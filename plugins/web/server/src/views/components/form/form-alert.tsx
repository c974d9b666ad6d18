import { fr } from '../../text/french';
import type { FormMistakes } from '../../types';
import { fieldId } from './field-id';

/** Why the form did not leave, with a link to each field to mend; the focus begins here. */
export const FormAlert = ({ title, errors, notice }: FormMistakes) => (
  <div class="form-alert" role="alert" tabIndex={-1} autofocus data-focus>
    <p class="form-alert-title">{fr(title)}</p>
    {notice && <p>{fr(notice)}</p>}
    {errors.length > 0 && (
      <ul>
        {errors.map(({ field, message }) => (
          <li>
            <a href={`#${fieldId(field)}`}>{fr(message)}</a>
          </li>
        ))}
      </ul>
    )}
  </div>
);
