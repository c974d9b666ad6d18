import type { Core } from '@strapi/strapi';
import type { Jobs } from '../jobs/job';
import { ERASE_PRIVATE_FILE } from './erase-private-file';
import type { About, FileRows, StoredFile } from './private-files';

const UID = 'plugin::platform.private-file';

interface Row extends Omit<StoredFile, 'about'> {
  readonly id: number;
  readonly aboutUid: string;
  readonly aboutDocumentId: string;
}

/** The rows behind the fence; names of files are personal data, and reach no journal. */
export function privateFileRows(strapi: Core.Strapi, jobs: Jobs): FileRows {
  const rows = () => strapi.db.query(UID);
  return {
    async add({ about, ...file }) {
      const data = { ...file, aboutUid: about.uid, aboutDocumentId: about.documentId };
      return toFile((await rows().create({ data })) as Row);
    },
    async find(documentId) {
      const row = (await rows().findOne({ where: { documentId } })) as Row | null;
      return row && toFile(row);
    },
    async about(about) {
      const found = (await rows().findMany({ where: whereAbout(about) })) as Row[];
      return found.map(toFile);
    },
    async forget({ documentId, storedAs }) {
      await strapi.db.transaction(async () => {
        await rows().deleteMany({ where: { documentId } });
        await jobs.enqueue(ERASE_PRIVATE_FILE, { storedAs });
      });
    },
    async known(names) {
      const found = (await rows().findMany({
        where: { storedAs: { $in: [...names] } },
        select: ['storedAs'],
      })) as Pick<Row, 'storedAs'>[];
      return new Set(found.map(({ storedAs }) => storedAs));
    },
  };
}

const whereAbout = ({ uid, documentId }: About) => ({
  aboutUid: uid,
  aboutDocumentId: documentId,
});

const toFile = ({ aboutUid, aboutDocumentId, ...row }: Row): StoredFile => ({
  documentId: row.documentId,
  name: row.name,
  mime: row.mime,
  bytes: row.bytes,
  sha256: row.sha256,
  storedAs: row.storedAs,
  about: { uid: aboutUid, documentId: aboutDocumentId },
});
