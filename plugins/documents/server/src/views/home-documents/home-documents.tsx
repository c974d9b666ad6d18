import { FileLink, Section } from '#web';
import type { FileLinkProps } from '#web';

/** Documents lately published; nothing when there are none. */
export function HomeDocuments({ items }: { items: FileLinkProps[] }) {
  if (items.length === 0) return null;
  return (
    <Section
      id="documents"
      class="home-documents"
      title="Derniers documents"
      more={{ label: 'Tous les documents', href: '/documents' }}
    >
      <ul class="files">
        {items.map((file) => (
          <li>
            <FileLink {...file} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
