import { refusalOf } from '#admin/platform';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { SERVICES } from '../api-paths';
import { useEntryDesk } from '../entry/entry-desk';
import { Removal } from '../forms/removal';
import { useWords } from '../translations/words';

interface Props {
  /** Of what changes the service. */
  readonly documentId: string;
  /** Of the service. */
  readonly title: string;
}

/** Puts the official service back. */
export function RestoreService({ documentId, title }: Props) {
  const say = useWords();
  const { del } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { sheet, keep } = useEntryDesk();

  async function restore() {
    try {
      await del(`${SERVICES}/${documentId}`);
      const left = sheet.servicesAdded.filter((one) => one.documentId !== documentId);
      keep({ ...sheet, servicesAdded: left }, null);
      toggleNotification({ type: 'success', message: say('service.restored') });
    } catch (error) {
      toggleNotification({ type: 'danger', message: refusalOf(error, say('form.broken')) });
    }
  }

  return (
    <Removal
      button={say('service.restore')}
      label={say('service.restore.of', { title })}
      title={say('service.restore.title')}
      text={say('service.restore.text')}
      confirm={say('service.restore')}
      remove={() => void restore()}
    />
  );
}
