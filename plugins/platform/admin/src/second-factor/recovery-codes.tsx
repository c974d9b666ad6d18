import { Button, Flex, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useEffect, useRef } from 'react';
import { styled } from 'styled-components';
import { useWords } from '../translations/words';

interface Props {
  readonly codes: readonly string[];
  readonly next: string;
  onNext(): void;
}

const Codes = styled.ul`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr));
  gap: 0.8rem 2.4rem;
  width: 100%;
  max-width: 40rem;
  font-family: ui-monospace, monospace;
  font-size: 1.6rem;
`;

/** Shown once: the person keeps them, then goes on. */
export function RecoveryCodes({ codes, next, onNext }: Props) {
  const say = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <Flex direction="column" alignItems="flex-start" gap={4}>
      <Typography ref={title} tag="h2" variant="beta" tabIndex={-1}>
        {say('factor.codes.title')}
      </Typography>
      <Typography tag="p">{say('factor.codes.text')}</Typography>
      <Codes>
        {codes.map((code) => (
          <Typography key={code} tag="li" style={MONOSPACE}>
            {code}
          </Typography>
        ))}
      </Codes>
      <Flex gap={3} wrap="wrap">
        <Button
          variant="secondary"
          startIcon={<Download />}
          onClick={() => download(`${say('factor.codes.head')}\n\n${codes.join('\n')}\n`)}
        >
          {say('factor.codes.download')}
        </Button>
        <Button onClick={onNext}>{next}</Button>
      </Flex>
    </Flex>
  );
}

const MONOSPACE = { font: 'inherit' } as const;

function download(text: string) {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), {
    href: address,
    download: 'codes-de-secours-parvis.txt',
  });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
