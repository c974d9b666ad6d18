import type { FileLinkProps, PageExample } from '#web';
import { DocumentListPage } from './document-list/document-list-page';

export const latestDocuments: FileLinkProps[] = [
  {
    title: 'Conseil municipal du 6 novembre 2026',
    href: '/uploads/conseil-2026-11-06.pdf',
    format: 'PDF',
    bytes: 412_000,
    date: '2026-11-13',
    kind: 'Compte rendu',
  },
  {
    title: 'Bulletin municipal d’automne',
    href: '/uploads/bulletin-automne.pdf',
    format: 'PDF',
    bytes: 3_850_000,
    date: '2026-10-02',
    kind: 'Bulletin',
  },
  {
    title: 'Arrêté de circulation, route de la Combe',
    href: '/uploads/arrete-combe.pdf',
    format: 'PDF',
    bytes: 96_000,
    date: '2026-09-24',
    kind: 'Arrêté',
    description: 'Circulation interdite aux plus de 7,5 tonnes pendant les travaux du pont.',
  },
];

const older = latestDocuments.map((file) => ({
  ...file,
  title: file.title.replace('2026', '2025'),
  date: file.date?.replace('2026', '2025'),
}));

export const documentPages: PageExample[] = [
  {
    name: 'documents',
    draw: (site) => (
      <DocumentListPage
        site={site}
        page={{ title: 'Documents', path: '/documents', breadcrumb: [] }}
        years={[
          { value: '2026', label: '2026', count: 3 },
          { value: '2025', label: '2025', count: 3 },
        ]}
        kinds={[
          { value: 'compte-rendu', label: 'Comptes rendus', count: 2 },
          { value: 'bulletin', label: 'Bulletins', count: 2 },
          { value: 'arrete', label: 'Arrêtés', count: 2 },
        ]}
        groups={[
          { year: '2026', documents: latestDocuments },
          { year: '2025', documents: older },
        ]}
        total={62}
        currentPage={1}
        lastPage={3}
      />
    ),
  },
  {
    name: 'documents-vide',
    draw: (site) => (
      <DocumentListPage
        site={site}
        page={{ title: 'Documents', path: '/documents?type=arrete', breadcrumb: [] }}
        years={[
          { value: '2026', label: '2026', count: 3 },
          { value: '2025', label: '2025', count: 0 },
        ]}
        kinds={[]}
        groups={[]}
        total={0}
        currentPage={1}
        lastPage={1}
      />
    ),
  },
];
