import type { Panel } from '#admin/platform';
import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { Eye } from '@strapi/icons';
import { useState } from 'react';
import { useWords } from '../translations/words';
import { Drawn } from './draft-page';
import { OutOfSightNow } from './out-of-sight-now';
import type { PreviewedKind } from './preview';

/** Contents whose draft has a page. */
const PREVIEWED: Readonly<Record<string, PreviewedKind>> = {
  'plugin::news.news-item': 'news',
  'plugin::documents.public-document': 'documents',
  'plugin::guide.own-entry': 'own-entries',
};

/** Beside an entry of the content manager: the page that its draft will be. */
export const previewPanel: Panel = ({ model, documentId, document }) => {
  const say = useWords();
  const kind = PREVIEWED[model];
  if (!kind || !documentId) return null;
  return {
    title: say('site.draft.title'),
    content: (
      <>
        {document && <OutOfSightNow document={document} />}
        <Asked kind={kind} id={documentId} version={String(document?.['updatedAt'])} />
      </>
    ),
  };
};

interface Props {
  readonly kind: PreviewedKind;
  readonly id: string;
  readonly version: string;
}

function Asked(draft: Props) {
  const say = useWords();
  const [open, setOpen] = useState(false);
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Button variant="secondary" startIcon={<Eye />} onClick={() => setOpen(true)}>
        {say('site.draft.see')}
      </Button>
      <Typography variant="pi" textColor="neutral600">
        {say('site.draft.saved')}
      </Typography>
      <Modal.Root open={open} onOpenChange={setOpen}>
        <Modal.Content>
          <Modal.Header closeLabel={say('site.draft.close')}>
            <Modal.Title>{say('site.draft.title')}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Drawn {...draft} />
          </Modal.Body>
        </Modal.Content>
      </Modal.Root>
    </Flex>
  );
}
