import { Button, Modal } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';
import { useWords } from '../translations/words';
import { GiveRoleForm } from './give-role-form';
import type { People, PeopleDesk } from './people';

/** The button that opens the form by which somebody gets a role. */
export function GiveRole({ people, desk }: { readonly people: People; readonly desk: PeopleDesk }) {
  const say = useWords();
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Modal.Root open={open} onOpenChange={setOpen}>
        <Modal.Trigger>
          <Button size="L" startIcon={<Plus />}>
            {say('people.give')}
          </Button>
        </Modal.Trigger>
        <Modal.Content>
          <Modal.Header>
            <Modal.Title>{say('people.give')}</Modal.Title>
          </Modal.Header>
          <GiveRoleForm people={people} desk={desk} close={() => setOpen(false)} />
        </Modal.Content>
      </Modal.Root>
    </div>
  );
}
