/** What decides whether an image says enough to who does not see it (RGAA 1.1, 1.2). */
export interface Described {
  readonly alternativeText?: string | null | undefined;
  readonly decorative?: boolean | null | undefined;
}

export const isDescribed = ({ alternativeText, decorative }: Described): boolean =>
  decorative === true || Boolean(alternativeText?.trim());

/** Why an entry cannot be published, naming its images at fault. */
export function undescribedImages(names: readonly string[]): string {
  const quoted = names.map((name) => `« ${name} »`).join(', ');
  const [subject, object] =
    names.length > 1
      ? [`Les images ${quoted} n’ont`, 'Décrivez-les, ou indiquez qu’elles sont décoratives']
      : [`L’image ${quoted} n’a`, 'Décrivez-la, ou indiquez qu’elle est décorative'];
  return `${subject} pas de texte alternatif. ${object}, puis publiez de nouveau.`;
}
