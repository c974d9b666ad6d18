import { longDate } from '#web';
import type { EntryFacts } from '../domain/facts';

/** Where the text of a page comes from. */
export interface SourceFile {
  /** Texts of the DILA, or examples of our own that tell no law. */
  kind: 'archive' | 'examples';
  /** Whole address of the archive; none for examples. */
  address?: string;
  /** The operator handed it over: what stands at that address may be newer. */
  handed?: boolean;
  /** `vosdroits-latest.zip` */
  archive: string;
  /** `F1234.xml`; none for a page made of several. */
  name?: string;
  /** Address of the mark of the source, where the operator was allowed to show it. */
  logo?: string;
  /** Day of the texts, `2026-08-01`; null when nothing tells it. */
  date: string | null;
  /** False for texts that did not come from a current official archive. */
  current: boolean;
}

/**
 * The four mentions that the licence of the DILA asks for: whose data, whole
 * address of the download, name of the file, its date.
 */
export const SourceMentions = ({ facts, file }: { facts: EntryFacts; file: SourceFile }) => (
  <footer class="source-mentions">
    <FourMentions file={file} />
    {facts.officialUrl && (
      <p>
        <a href={facts.officialUrl}>Lire cette page sur Service-Public.gouv.fr</a>
      </p>
    )}
  </footer>
);

/** The same for a page made of several files. */
export const GuideMentions = ({ file }: { file: SourceFile }) => (
  <div class="source-mentions">
    <FourMentions file={file} />
  </div>
);

const FourMentions = ({ file }: { file: SourceFile }) =>
  file.kind === 'examples' ? (
    <p>Textes d’exemple, écrits pour la démonstration.</p>
  ) : (
    <p>
      {file.logo && (
        <img class="source-logo" src={file.logo} alt="Service-Public.gouv.fr" loading="lazy" />
      )}
      Source{'\u00a0'}: Service-Public.gouv.fr / DILA,{' '}
      {file.name ? `fichier ${file.name} de l’archive ` : 'archive '}
      {file.archive}
      <OnDay date={file.date} />
      {file.handed && ', remise par l’exploitant de la plateforme'}
      {file.address && (
        <>
          , {file.handed ? 'à télécharger' : 'téléchargée'} à l’adresse{' '}
          <a href={file.address}>{file.address}</a>
        </>
      )}
    </p>
  );

const OnDay = ({ date }: Pick<SourceFile, 'date'>) =>
  date && (
    <>
      {' '}
      du <time datetime={date}>{longDate(date)}</time>
    </>
  );

/** When the DILA last went over the text. */
export const CheckedOn = ({ facts: { modifiedOn } }: { facts: EntryFacts }) =>
  modifiedOn && (
    <p class="checked-on">
      Vérifié le <time datetime={modifiedOn}>{longDate(modifiedOn)}</time>
    </p>
  );

/** Said before texts that are not current. */
export const DatedNotice = ({ file }: { file: SourceFile }) =>
  file.current ? null : (
    <div class="note dated-notice">
      <p class="note-label">
        {file.kind === 'examples' ? 'Textes d’exemple' : 'Ces textes ne sont plus à jour'}
      </p>
      {file.kind === 'examples' ? (
        <p>Ils ont été écrits pour la démonstration et ne disent aucun droit.</p>
      ) : (
        <p>
          {file.date ? (
            <>
              Ils datent du <time datetime={file.date}>{longDate(file.date)}</time>. Ils
            </>
          ) : (
            'Leur date n’est pas connue. Ils'
          )}{' '}
          ont pu changer depuis et ne décrivent pas le droit en vigueur.
        </p>
      )}
    </div>
  );
