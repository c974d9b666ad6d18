import { Button } from '@strapi/design-system';
import { useState } from 'react';
import type { DifferenceBlock } from '../../../shared/entry-difference';
import { useWords } from '../translations/words';
import { Block } from './block';

/** What nobody needs to read again, until it is asked for. */
export function Folded({ blocks }: { readonly blocks: readonly DifferenceBlock[] }) {
  const say = useWords();
  const [shown, setShown] = useState(false);
  if (shown) return blocks.map((block, index) => <Block key={index} block={block} />);
  return (
    <div>
      <Button type="button" variant="ghost" aria-expanded={false} onClick={() => setShown(true)}>
        {say('difference.unfold', { count: blocks.length })}
      </Button>
    </div>
  );
}
