/**
 * Visits every kind of public page in every template with axe, an HTML validator and Lighthouse,
 * prints what they find, and fails when there is anything. Works on sites of the demonstration, in
 * a database of its own (`var/bench`).
 *
 * With --guide, every entry of the shared archive of the guide instead, by the test that judges a
 * few of them.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { auditSite, CHECKS, type Check, type Finding } from './audit/visits.mts';
import { SHOWCASE } from './bench/platform/showcase.mts';
import { openPlatforms } from './bench/platforms.mts';
import { OperatorError, runScript, say } from './lib/console.mts';
import { sharedGuideArchive } from './lib/shared-data.mts';

process.chdir(resolve(import.meta.dirname, '..'));

const HELP = `npm run audit -- [--only axe|html|lighthouse|<gabarit>]… [--json <fichier>]

  --guide chaque fiche de l’archive partagée du guide, avec axe, à 360 et 1280 px, et rien d’autre
  --only  un outil ou un gabarit (${Object.keys(SHOWCASE).join(', ')}), ou plusieurs en répétant l’option
  --json  écrit aussi ce qui a été trouvé dans ce fichier`;

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    json: { type: 'string' },
    guide: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
});

if (values.help) say(HELP);
else if (values.guide) process.exitCode = auditGuide();
else await runScript(() => audit(values.only));

function auditGuide(): number {
  if (!sharedGuideArchive()) say('L’archive n’est pas là (PARVIS_SHARED_DATA) : quelques fiches.');
  const { status } = spawnSync(process.execPath, ['bin/test.mts', 'tests/browser/guide-entries'], {
    env: { ...process.env, GUIDE_AUDIT: 'all' },
    stdio: 'inherit',
  });
  return status ?? 1;
}

async function audit(only: readonly string[]) {
  const checks = CHECKS.filter((check) => isAsked(only, check, CHECKS));
  const templates = Object.keys(SHOWCASE);
  const unknown = only.find((name) => ![...CHECKS, ...templates].includes(name));
  if (unknown) throw new OperatorError(`Outil ou gabarit inconnu : ${unknown}.\n\n${HELP}`);
  const findings = await visitAll(
    checks,
    templates.filter((template) => isAsked(only, template, templates)),
  );
  if (values.json) writeFileSync(values.json, JSON.stringify(findings, null, 2) + '\n');
  const faulty = findings.filter(({ holds }) => !holds);
  say(`\n${findings.length - faulty.length} visites sans défaut, ${faulty.length} avec`);
  process.exitCode = faulty.length > 0 ? 1 : 0;
}

/** Naming no member of a family asks for all of it. */
function isAsked(only: readonly string[], name: string, family: readonly string[]): boolean {
  return only.includes(name) || !only.some((other) => family.includes(other));
}

async function visitAll(checks: readonly Check[], templates: readonly string[]) {
  const platforms = await openPlatforms();
  const findings: Finding[] = [];
  try {
    const { port } = await platforms.showcase();
    for (const template of templates) {
      const label = SHOWCASE[template as keyof typeof SHOWCASE];
      const site = { template, origin: `http://${label}.localhost:${port}` };
      for await (const finding of auditSite(site, checks)) {
        say(lineOf(finding));
        findings.push(finding);
      }
    }
  } finally {
    await platforms.close();
  }
  return findings;
}

function lineOf({ check, template, path, variant, scores, faults, holds }: Finding): string {
  const head = [holds ? '✓' : '✗', check.padEnd(10), template.padEnd(8), variant.padEnd(7)];
  const line = `${head.join(' ')} ${path}${scores ? `  ${scores.join(' / ')}` : ''}`;
  return holds ? line : [line, ...faults.map((fault) => `    ${fault}`)].join('\n');
}
