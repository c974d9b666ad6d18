import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';
import { useWords } from '../translations/words';
import type { LaunchStep } from './launch';

/** Each thing that is asked of the site, there or missing, with the way to where it is written. */
export const LaunchSteps = ({ steps }: { readonly steps: readonly LaunchStep[] }) => (
  <Flex tag="ul" direction="column" alignItems="stretch" gap={3} style={{ listStyle: 'none' }}>
    {steps.map((step) => (
      <li key={step.key}>
        <Step step={step} />
      </li>
    ))}
  </Flex>
);

function Step({ step: { title, advice, href, met } }: { readonly step: LaunchStep }) {
  const say = useWords();
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={4}>
      <Flex gap={3} alignItems="flex-start">
        <Box shrink={0}>
          {met ? (
            <CheckCircle aria-hidden fill="success600" />
          ) : (
            <WarningCircle aria-hidden fill="warning600" />
          )}
        </Box>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography variant="omega" fontWeight="bold">
            {title} — {say(met ? 'launch.step.met' : 'launch.step.missing')}
          </Typography>
          {!met && (
            <Typography textColor="neutral700">
              {advice.charAt(0).toUpperCase() + advice.slice(1)}
            </Typography>
          )}
          {!met && href !== '/' && (
            <Link tag={RouterLink} to={href}>
              {say('launch.step.fill', { title })}
            </Link>
          )}
        </Flex>
      </Flex>
    </Box>
  );
}
