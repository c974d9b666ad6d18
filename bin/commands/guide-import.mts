import { Command, Option } from 'commander';
import type { Audience } from '#guide';
import { OperatorError, percents, say } from '../lib/console.mts';
import { reportLines } from '../lib/guide-report.mts';
import { withGuide } from '../lib/with-guide.mts';

interface Options {
  readonly audience: Audience;
  readonly acceptLoss?: true;
}

const EXPLANATION = `
Les visiteurs voient l’ancien guide jusqu’au bout de l’import, puis le nouveau, d’un coup. Seules
les fiches qui ont changé sont lues ; un import interrompu se reprend en le relançant. Une archive
abîmée, ou qui a perdu plus d’une fiche sur dix, laisse le guide en place.

Exemples :
  npm run parvis -- guide:import https://lecomarquage.service-public.gouv.fr/vdd/3.5/part/zip/vosdroits-latest.zip
  npm run parvis -- guide:import /srv/dila/vosdroits-latest.zip --audience professionnels`;

export const guideImport = () =>
  new Command('guide:import')
    .description('importe le guide des droits et démarches de service-public.gouv.fr')
    .argument('<source>', 'archive officielle : adresse, zip, tar (gz, bz2, xz) ou dossier')
    .addOption(
      new Option('--audience <public>', 'public du guide')
        .choices(['particuliers', 'professionnels', 'associations'])
        .default('particuliers'),
    )
    .option('--accept-loss', 'accepte une archive qui a perdu plus d’une fiche sur dix')
    .addHelpText('after', EXPLANATION)
    .action((from: string, { audience, acceptLoss = undefined }: Options) =>
      withGuide(async (guide) => {
        const { brokenLinksAdvice, refusalSentence } = await import('#guide');
        const bar = percents('Guide');
        const order = { audience, from, onProgress: bar.show, ...(acceptLoss && { acceptLoss }) };
        const fetched = await guide.fetchGuide(order).finally(bar.end);
        if (!fetched.ok) throw new OperatorError(refusalSentence(fetched.reason, fetched.details));
        if (!fetched.value) return say('Rien n’a changé : cette archive est déjà en place.');
        const advice = brokenLinksAdvice(fetched.value);
        for (const line of reportLines(fetched.value, advice)) say(line);
      }),
    );
