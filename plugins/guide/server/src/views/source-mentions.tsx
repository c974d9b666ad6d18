import { longDate } from '#web';
import type { EntryFacts } from '../domain/facts';

/** Where the text of a page comes from. */
export interface SourceFile {
  /** Whole address of the archive. */
  address: string;
  /** `F1234.xml` */
  name: string;
  /** Day of the file, `2026-08-01`. */
  date: string;
  /** False for texts that did not come from a current official archive. */
  current: boolean;
}

/**
 * The four mentions that the licence of the DILA asks for: whose data, whole
 * address of the download, name of the file, its date.
 */
export const SourceMentions = ({ facts, file }: { facts: EntryFacts; file: SourceFile }) => (
  <footer class="source-mentions">
    <p>Source : Service-Public.gouv.fr / DILA</p>
    <p>
      Fichier {file.name} du <time datetime={file.date}>{longDate(file.date)}</time>
    </p>
    <p>
      Téléchargé à l’adresse <a href={file.address}>{file.address}</a>
    </p>
    {facts.modifiedOn && (
      <p>
        Fiche vérifiée le <time datetime={facts.modifiedOn}>{longDate(facts.modifiedOn)}</time>
      </p>
    )}
    {facts.officialUrl && (
      <p>
        <a href={facts.officialUrl}>Cette fiche sur le site officiel</a>
      </p>
    )}
  </footer>
);

/** Said before texts that are not current. */
export const DatedNotice = ({ file }: { file: SourceFile }) =>
  file.current ? null : (
    <div class="note warning dated-notice">
      <p class="note-label">Textes anciens</p>
      <p>
        Les textes de cette page datent du <time datetime={file.date}>{longDate(file.date)}</time>.
        Ils ont pu changer depuis et ne décrivent pas le droit en vigueur.
      </p>
    </div>
  );
