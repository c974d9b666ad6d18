import { Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { ShownKey } from '../../../shared/second-factor';
import { useWords } from '../translations/words';
import { Asking, CODE_INPUT, PASSWORD_INPUT } from './asking';
import { KeyToCopy } from './key-to-copy';
import type { FactorDesk } from './own-factor';

interface Props {
  readonly desk: FactorDesk;
  onCodes(codes: readonly string[]): void;
}

/** From the password alone to an application that shows codes, in two questions. */
export function TurnedOff({ desk, onCodes }: Props) {
  const say = useWords();
  const [key, setKey] = useState<ShownKey | null>(null);
  if (key) {
    return (
      <Flex direction="column" alignItems="stretch" gap={5}>
        <KeyToCopy {...key} />
        <Asking
          key="code"
          label={say('factor.code.shown')}
          input={CODE_INPUT}
          submit={say('factor.confirm')}
          answer={async (code) => onCodes(await desk.confirm(code))}
        />
      </Flex>
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Typography tag="p">{say('factor.off.text')}</Typography>
      <Asking
        key="password"
        label={say('factor.password')}
        input={PASSWORD_INPUT}
        submit={say('factor.begin')}
        answer={async (password) => setKey(await desk.begin(password))}
      />
    </Flex>
  );
}
