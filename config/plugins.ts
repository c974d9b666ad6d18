import { readSettings } from '../plugins/platform/server/src/domain/settings';

const ours = ['platform', 'sites', 'media', 'web', 'pages', 'news', 'documents'];

/** No mail may carry along a file of this machine or a page of its network. */
function withoutAccess(smtp: string): string {
  const address = new URL(smtp);
  address.searchParams.set('disableFileAccess', 'true');
  address.searchParams.set('disableUrlAccess', 'true');
  return address.href;
}

export default () => {
  const settings = readSettings(process.env);
  return {
    ...Object.fromEntries(
      ours.map((name) => [name, { enabled: true, resolve: `./plugins/${name}` }]),
    ),
    'users-permissions': {
      config: {
        jwtSecret: settings.secrets.usersJwt,
        jwtManagement: 'refresh',
        register: { allowedFields: [] },
      },
    },
    upload: { config: { sizeLimit: settings.media.maxBytes } },
    email: {
      config: {
        provider: 'nodemailer',
        providerOptions: withoutAccess(settings.mail.smtp),
        settings: { defaultFrom: settings.mail.from, defaultReplyTo: settings.mail.from },
      },
    },
  };
};
