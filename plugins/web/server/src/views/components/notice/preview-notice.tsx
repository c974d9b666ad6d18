import { longDate } from '../../text/dates';
import type { IsoDate } from '../../types';

/** Shown above every page of a site that is not launched. */
export const PreviewNotice = ({ launchesOn }: { launchesOn?: IsoDate }) => (
  <section class="preview-notice" aria-label="Aperçu">
    <p>
      <strong>Aperçu.</strong> Ce site n’est pas encore ouvert au public
      {launchesOn ? `\u00a0: ouverture prévue le ${longDate(launchesOn)}.` : '.'}
    </p>
  </section>
);
