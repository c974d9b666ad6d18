import { fr, Layout, officeWords, PageHead, Pagination, type Framed, type Link } from '#web';
import type { OnlineProcedure, SearchFinding } from '#web';
import { wordsIn } from '../domain/nearest-word';
import { unbroken } from './draw';
import { Audiences, type AudienceLink } from './audiences';
import { GuideSearchForm } from './guide-search-form';
import { DatedNotice, GuideMentions, type SourceFile } from './source-mentions';

export type SearchResult = SearchFinding;

export interface GuideSearchProps {
  searchHref: string;
  /** The same search for each audience, the one that is shown marked. */
  audiences: readonly AudienceLink[];
  words: string;
  /** The words that were looked for instead of those that are nowhere. */
  instead?: string;
  /** Only some of the words stand together somewhere. */
  some?: boolean;
  /** The same search without its words mended, where it finds something. */
  asTypedHref?: string | null;
  total: number;
  results: readonly SearchResult[];
  /** What the commune and the bodies above it say of these words. */
  own?: readonly SearchResult[];
  /** Online procedures of the site that go with these words. */
  procedures: readonly OnlineProcedure[];
  /** Words that this guide holds. */
  examples: readonly string[];
  /** What to look at when nothing was found. */
  lifeEvents: readonly Link[];
  /** The page of the site on procedures, for when nothing was found. */
  proceduresHref: string | null;
  currentPage: number;
  lastPage: number;
  pageHref: (page: number) => string;
  file: SourceFile;
}

/** What the guide says of some words. */
export const GuideSearchPage = ({ site, page, ...found }: Framed & GuideSearchProps) => (
  <Layout site={site} page={page}>
    <div class="page guide-results">
      <PageHead title={page.title} />
      <DatedNotice file={found.file} />
      <Audiences audiences={found.audiences} />
      <GuideSearchForm
        action={found.searchHref}
        audience={found.audiences.find(({ current }) => current)?.name}
        words={found.words}
        examples={found.examples}
      />
      {found.words !== '' && <Findings {...found} />}
      {found.words !== '' && isEmpty(found) && (
        <>
          <OnProcedures href={found.proceduresHref} />
          <AskSomebody site={site} />
        </>
      )}
      {isEmpty(found) && <Instead lifeEvents={found.lifeEvents} />}
      <GuideMentions file={found.file} />
    </div>
  </Layout>
);

const Findings = (found: GuideSearchProps) => (
  <section aria-labelledby="guide-found">
    <h2 id="guide-found">{fr(sentence(found))}</h2>
    {found.instead && <Mended {...found} />}
    {found.procedures.length > 0 && (
      <ul class="guide-procedures">
        {found.procedures.map(({ title, href, summary }) => (
          <li>
            <a href={href}>{fr(title)}</a>
            <p>{fr(summary ?? 'Démarche en ligne de votre commune')}</p>
          </li>
        ))}
      </ul>
    )}
    <ol class="guide-findings">
      {found.own?.map((result) => (
        <Result {...result} />
      ))}
      {found.results.map((result) => (
        <Result {...result} />
      ))}
    </ol>
    <Pagination
      of="des résultats"
      current={found.currentPage}
      last={found.lastPage}
      href={found.pageHref}
    />
  </section>
);

/** Who meant what they typed may still ask for it. */
const Mended = ({ words, asTypedHref }: GuideSearchProps) => (
  <p class="guide-mended">
    {fr(`« ${words} » ne se trouve pas dans le guide.`)}
    {asTypedHref && (
      <>
        {' '}
        <a href={asTypedHref}>{fr(`Chercher exactement « ${words} »`)}</a>
      </>
    )}
  </p>
);

const Result = ({ title, href, label, excerpt }: SearchResult) => (
  <li>
    <a href={href}>{unbroken(title)}</a>
    {label && <p class="kicker">{label}</p>}
    {excerpt.length > 0 && (
      <p>
        {excerpt.map(({ text, marked }) =>
          marked ? <mark>{unbroken(text)}</mark> : unbroken(text),
        )}
      </p>
    )}
  </li>
);

const isEmpty = ({ results, own = [] }: GuideSearchProps) => results.length + own.length === 0;

/** What no page says, somebody knows. */
const AskSomebody = ({ site }: Pick<Framed, 'site'>) =>
  site.contactHref ? (
    <p>
      <a href={site.contactHref}>{fr(`Poser la question ${officeWords(site.townHall).to}`)}</a>
    </p>
  ) : null;

/** What the commune does itself, the national guide does not tell. */
const OnProcedures = ({ href }: { href: string | null }) =>
  href ? (
    <p>
      <a href={href}>{fr('Voir la page « Démarches administratives » de ce site')}</a>
    </p>
  ) : null;

const Instead = ({ lifeEvents }: Pick<GuideSearchProps, 'lifeEvents'>) =>
  lifeEvents.length === 0 ? null : (
    <section class="guide-shelf" aria-labelledby="guide-events">
      <h2 id="guide-events">Comment faire si…</h2>
      <ul>
        {lifeEvents.map(({ label, href }) => (
          <li>
            <a href={href}>{unbroken(label)}</a>
          </li>
        ))}
      </ul>
    </section>
  );

function sentence({ total: national, own = [], words, instead, some }: GuideSearchProps): string {
  const total = national + own.length;
  const asked = `« ${instead ?? words} »`;
  if (total === 0) return `Le guide ne dit rien de ${asked} : essayez d’autres mots.`;
  const pages = total === 1 ? 'Une page parle' : `${total} pages parlent`;
  return some && wordsIn(words).length > 1
    ? `${pages} de certains de ces mots : ${asked}`
    : `${pages} de ${asked}`;
}
