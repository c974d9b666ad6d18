import { Figure, FileLink, Layout, PageHead, Prose } from '#web';
import type { FileLinkProps, Framed, Photo, SafeHtml } from '#web';

export interface ProsePageProps extends Framed {
  lead?: string;
  photo?: Photo;
  body: SafeHtml;
  files: FileLinkProps[];
}

/** A page of the commune's own words. */
export const ProsePage = ({ site, page, lead, photo, body, files }: ProsePageProps) => (
  <Layout site={site} page={page}>
    <article class="page article">
      <PageHead title={page.title} lead={lead} />
      {photo && <Figure photo={photo} sizes="(min-width: 64em) 60rem, 100vw" priority />}
      <Prose html={body} />
      <AttachedFiles files={files} />
    </article>
  </Layout>
);

/** Files to download, under their own title; nothing when there are none. */
export function AttachedFiles({ files }: { files: FileLinkProps[] }) {
  if (files.length === 0) return null;
  return (
    <section class="attached" aria-labelledby="telecharger">
      <h2 id="telecharger">À télécharger</h2>
      <ul class="files">
        {files.map((file) => (
          <li>
            <FileLink {...file} />
          </li>
        ))}
      </ul>
    </section>
  );
}
