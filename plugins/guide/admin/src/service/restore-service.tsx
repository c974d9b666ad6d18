import { SERVICES } from '../api-paths';
import { useEntryDesk } from '../entry/entry-desk';
import { Removal, useRemoval } from '../forms/removal';
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
  const { sheet, keep } = useEntryDesk();
  const forget = () => {
    const left = sheet.servicesAdded.filter((one) => one.documentId !== documentId);
    keep({ ...sheet, servicesAdded: left }, null);
  };
  const restore = useRemoval(`${SERVICES}/${documentId}`, say('service.restored'), forget);
  return (
    <Removal
      button={say('service.restore')}
      label={say('service.restore.of', { title })}
      title={say('service.restore.title')}
      text={say('service.restore.text')}
      confirm={say('service.restore')}
      remove={restore}
    />
  );
}
