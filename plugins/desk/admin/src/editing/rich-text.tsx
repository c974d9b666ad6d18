import { Loader } from '@strapi/design-system';
import { useStrapiApp } from '@strapi/strapi/admin';
import { lazy, Suspense, useMemo, type ComponentType } from 'react';
import { useWords } from '../translations/words';

interface Props {
  readonly name: string;
  readonly label: string;
}

type Input = ComponentType<Props>;

/** The text editor of the web plugin, as the administration knows it. */
export function RichText(props: Props) {
  const say = useWords();
  const customFields = useStrapiApp('RichText', (app) => app.customFields);
  const Input = useMemo(() => {
    const load = customFields.get('plugin::web.rich-text')?.components.Input;
    if (!load) throw new Error('plugin::web.rich-text is not registered');
    return lazy(load as unknown as () => Promise<{ default: Input }>);
  }, [customFields]);
  return (
    <Suspense fallback={<Loader>{say('home.waiting')}</Loader>}>
      <Input {...props} />
    </Suspense>
  );
}
