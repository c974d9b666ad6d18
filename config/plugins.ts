import { readSettings } from '../plugins/platform/server/src/domain/settings';
import { smtpOptions } from '../plugins/platform/server/src/mail/smtp-options';

const ours = [
  'platform',
  'sites',
  'media',
  'web',
  'pages',
  'news',
  'documents',
  'contact',
  'guide',
  'desk',
];

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
        providerOptions: smtpOptions(settings.mail.smtp),
        settings: { defaultFrom: settings.mail.from, defaultReplyTo: settings.mail.from },
      },
    },
  };
};
