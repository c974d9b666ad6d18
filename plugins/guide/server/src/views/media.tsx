import { childOf, wordsOf, type GuideElement } from '../domain/tree';
import type { At, View } from './at';
import { drawChildren, unbroken } from './draw';
import { FileNote } from './file-note';
import { outside } from './link-attributes';
import { hasTitle } from './resource-title';

/** An image with its legend; its alternative text stands for it when it is not there. */
export const image: View = (element, at) => {
  const parts = drawChildren(element, at, {
    'alternative-text': (text) => (imageAddress(element, at) ? null : plainText(text, at)),
    title: plainText,
    legend: plainText,
  });
  const picture = <Picture element={element} at={at} />;
  if (at.phrasing) {
    return (
      <span class="illustration">
        {picture}
        {parts}
      </span>
    );
  }
  return (
    <div class="illustration">
      {picture}
      {parts}
    </div>
  );
};

const plainText: View = (text, at) =>
  at.phrasing ? (
    <span class={text.kind}>{drawChildren(text, at)}</span>
  ) : (
    <p class={text.kind}>{drawChildren(text, { ...at, phrasing: true })}</p>
  );

const imageAddress = ({ attributes }: GuideElement, { page }: At): string | null =>
  page.links.asset(attributes?.target ?? '');

/** Where the archive named an image without holding it, the way to the page that shows it. */
function Picture({ element, at }: { element: GuideElement; at: At }) {
  const { official } = at.page.links;
  const src = imageAddress(element, at);
  if (src) return <Img src={src} element={element} />;
  return official && !at.linked ? (
    <a class="illustration-elsewhere" href={official}>
      Voir l’image sur service-public.gouv.fr
    </a>
  ) : null;
}

function Img({ src, element }: { src: string; element: GuideElement }) {
  const alternative = wordsOf(childOf(element, 'alternative-text'));
  return <img src={src} alt={unbroken(alternative)} loading="lazy" decoding="async" />;
}

/** A film is a link: no other site is called before the visitor asks. */
export const video: View = (element, at) => {
  const href = outside(element.attributes?.url);
  const link: View = (title) => (
    <p class="video-link">
      {href ? <a href={href}>{words(title, at)}</a> : <span>{words(title, at)}</span>}
    </p>
  );
  return (
    <div class="video">
      {!hasTitle(element) && href && (
        <p class="video-link">
          <a href={href}>Voir la vidéo</a>
        </p>
      )}
      {drawChildren(element, at, { title: link, legend: plainText })}
      <FileNote of={element} />
    </div>
  );
};

const words = (element: GuideElement, at: At) =>
  drawChildren(element, { ...at, phrasing: true, linked: true });

export const illustrated: View = (element, at) => (
  <div class={`illustrated ${element.attributes?.side === 'gauche' ? 'left' : 'right'}`}>
    {drawChildren(element, at)}
  </div>
);
