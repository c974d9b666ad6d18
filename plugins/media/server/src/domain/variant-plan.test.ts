import { madeAtOnce, variantPlan } from './variant-plan';

const keys = (plan: { key: string }[]) => plan.map(({ key }) => key);

describe('the variants of an image', () => {
  it('are WebP, JPEG and AVIF at every smaller width', () => {
    expect(keys(variantPlan({ width: 900, mime: 'image/jpeg', opaque: true }))).toEqual([
      'webp-320',
      'webp-640',
      'webp-900',
      'jpeg-320',
      'jpeg-640',
      'avif-320',
      'avif-640',
      'avif-900',
    ]);
  });

  it('stay transparent when the image is', () => {
    const plan = keys(variantPlan({ width: 320, mime: 'image/png', opaque: false }));
    expect(plan).toEqual(['webp-320', 'avif-320']);
  });

  it('of which two are made while the person waits', () => {
    const plan = variantPlan({ width: 2560, mime: 'image/jpeg', opaque: true });
    expect(keys(madeAtOnce(plan))).toEqual(['webp-640', 'webp-1280']);
  });
});
