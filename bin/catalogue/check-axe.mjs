import { AxeBuilder } from '@axe-core/playwright';

/** What axe reproaches a page that stands open in the browser with. */
export async function axeViolations(tab) {
  const { violations } = await new AxeBuilder({ page: tab })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} (${nodes.length}, ${nodes[0]?.target.join(' ')}) ${nodes[0]?.failureSummary?.split('\n')[1] ?? ''}`,
  );
}
