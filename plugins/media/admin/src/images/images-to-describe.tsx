import { Flex, Main, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useWords } from '../translations/words';
import { ImageForm } from './image-form';
import { useUndescribedImages } from './undescribed-images';

/** The images of the current site that stop a publication, each with its remedy beside it. */
export default function ImagesToDescribe() {
  const say = useWords();
  const { listing, describe } = useUndescribedImages();
  if (listing === null) return <Page.Loading />;
  return (
    <Main>
      <Page.Title>{say('title')}</Page.Title>
      <Layouts.Header title={say('title')} subtitle={say('subtitle')} />
      <Layouts.Content>
        {listing === 'failed' ? (
          <Typography role="alert">{say('failed')}</Typography>
        ) : (
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Remaining shown={listing.results.length} total={listing.pagination.total} />
            {listing.results.map((image) => (
              <ImageForm key={image.id} image={image} describe={describe} />
            ))}
          </Flex>
        )}
      </Layouts.Content>
    </Main>
  );
}

/** What is left to do, in one sentence that is read out as it changes. */
function Remaining({ shown, total }: { readonly shown: number; readonly total: number }) {
  const say = useWords();
  const sentence = total > shown ? say('more', { shown, total }) : '';
  return <Typography role="status">{total === 0 ? say('none') : sentence}</Typography>;
}
