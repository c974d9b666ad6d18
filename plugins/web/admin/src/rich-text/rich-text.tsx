import { Loader } from '@strapi/design-system';
import { lazy, Suspense, type ComponentProps } from 'react';
import { useWords } from '../translations/words';

/** The editor is heavy: it is fetched when a form shows it. */
const Editor = lazy(() => import('./rich-text-field'));

/** The text editor, as the input of a form. */
export function RichText(props: ComponentProps<typeof Editor>) {
  const say = useWords();
  return (
    <Suspense fallback={<Loader>{say('field.waiting')}</Loader>}>
      <Editor {...props} />
    </Suspense>
  );
}
