import { Figure, Figures, Layout, PageHead, PlaceMap, Prose, Section } from '#web';
import type { FactFigure, Framed, Photo, Place, SafeHtml } from '#web';

export interface DiscoverPageProps extends Framed {
  lead?: string;
  /** The first is shown wide, the others as a gallery. */
  photos: Photo[];
  body?: SafeHtml;
  figures: FactFigure[];
  /** `Population : INSEE, 2023` */
  figuresSource?: string;
  /** Places worth a visit. */
  places: Place[];
}

/** The commune told to who does not know it. */
export const DiscoverPage = ({
  site,
  page,
  lead,
  photos,
  body,
  figures,
  places,
  figuresSource,
}: DiscoverPageProps) => (
  <Layout site={site} page={page}>
    <div class="page discover">
      <PageHead title={page.title} lead={lead} />
      {photos[0] && <Figure photo={photos[0]} sizes="(min-width: 64em) 74rem, 100vw" priority />}
      {body && <Prose html={body} />}
      {photos.length > 1 && <Gallery photos={photos.slice(1)} />}
      {figures.length > 0 && (
        <Section id="chiffres" class="boxed" title="La commune en chiffres">
          <Figures figures={figures} />
          {figuresSource && <p class="small">{figuresSource}</p>}
        </Section>
      )}
      {places.length > 0 && (
        <Section id="lieux" title="Les lieux">
          <PlaceMap places={places} script={site.assets.mapScript} />
        </Section>
      )}
    </div>
  </Layout>
);

const Gallery = ({ photos }: { photos: Photo[] }) => (
  <div class="gallery">
    {photos.map((photo) => (
      <Figure photo={photo} sizes="(min-width: 48em) 36rem, 100vw" />
    ))}
  </div>
);
