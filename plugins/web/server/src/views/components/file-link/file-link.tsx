import { longDate } from '../../text/dates';
import { fileSize, fr } from '../../text/french';
import type { IsoDate } from '../../types';

export interface FileLinkProps {
  title: string;
  href: string;
  /** `PDF`, `ODT`… */
  format: string;
  bytes: number;
  date?: IsoDate;
  /** `Compte rendu du conseil municipal` */
  kind?: string;
  description?: string;
  /** Language of the file when it is not French. */
  lang?: string;
}

/** A file to download: its name, format and size are the link (RGAA 13.3). */
export const FileLink = (props: FileLinkProps) => (
  <div class="file">
    <p class="file-name">
      <a href={props.href} hreflang={props.lang}>
        {fr(props.title)}{' '}
        <span class="file-format">
          ({props.format.toUpperCase()}, {fileSize(props.bytes)})
        </span>
      </a>
    </p>
    {(props.kind ?? props.date) && (
      <p class="file-meta">
        {props.kind && <span class="kicker">{fr(props.kind)}</span>}
        {props.date && <time datetime={props.date}>{longDate(props.date)}</time>}
      </p>
    )}
    {props.description && <p class="file-description">{fr(props.description)}</p>}
  </div>
);
