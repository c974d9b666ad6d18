import { basename, resolve } from 'node:path';
import { Command, Option } from 'commander';
import type { Audience, ImportReport } from '#guide';
import { OperatorError, progress, say } from '../lib/console.mts';
import { withPlatform } from '../lib/with-platform.mts';

interface Options {
  readonly audience: Audience;
  readonly acceptLoss?: true;
}

export const guideImport = () =>
  new Command('guide:import')
    .description('importe le guide des droits et démarches')
    .argument('<source>', 'archive officielle : zip, tar (gz, bz2, xz) ou dossier')
    .addOption(
      new Option('--audience <public>', 'public du guide')
        .choices(['particuliers', 'professionnels', 'associations'])
        .default('particuliers'),
    )
    .option('--accept-loss', 'accepte une archive qui a perdu plus d’un dixième des fiches')
    .action((source: string, options: Options) => {
      const path = resolve(source);
      return withPlatform(async (strapi) => {
        const { guide, openArchive } = await import('#guide');
        const bar = progress('Guide', 100);
        let shown = 0;
        const result = await guide(strapi).importGuide({
          audience: options.audience,
          archive: await openArchive(path),
          source: { kind: 'archive', address: source, file: basename(path) },
          acceptLoss: options.acceptLoss,
          onProgress: (done, file) => {
            for (; shown < Math.floor(done * 100); shown += 1) bar.advance(file);
          },
        });
        bar.end();
        if (!result.ok)
          throw new OperatorError(`${result.reason} ${JSON.stringify(result.details)}`);
        say(sentence(result.value));
      });
    });

const sentence = ({ added, changed, removed, entries }: ImportReport) =>
  `${entries} fiches : ${added.length} ajoutées, ${changed.length} changées, ${removed.length} retirées.`;
