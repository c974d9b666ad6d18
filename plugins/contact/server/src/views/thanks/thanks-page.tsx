import { fr, Layout, PageHead, type Framed } from '#web';

export interface ThanksPageProps extends Framed {
  trackingCode: string;
}

/** The message arrived: its number, and what comes next. */
export const ThanksPage = ({ site, page, trackingCode }: ThanksPageProps) => (
  <Layout site={site} page={page}>
    <div class="page">
      <PageHead
        title={page.title}
        lead={`Merci. La réponse vous parviendra par courriel, de la part ${site.collectivity.ofInFull}.`}
      />
      <div class="prose">
        <p>Votre numéro de suivi, à rappeler si vous nous écrivez de nouveau :</p>
        <p class="tracking-code">
          <strong>{trackingCode}</strong>
        </p>
        <p>
          {fr(
            'Un accusé de réception part à votre adresse. S’il n’arrive pas dans l’heure, regardez dans les courriels indésirables, ou appelez-nous : votre adresse contient peut-être une erreur.',
          )}
        </p>
        <p>
          <a href="/">Revenir à l’accueil</a>
        </p>
      </div>
    </div>
  </Layout>
);
