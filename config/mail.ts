import env from '#start/env'
import { defineConfig, transports } from '@adonisjs/mail'

const user = env.get('SMTP_USERNAME')

const mailConfig = defineConfig({
  default: 'smtp',
  from: {
    address: env.get('MAIL_FROM_ADDRESS') ?? 'tillhouse@localhost',
    name: env.get('MAIL_FROM_NAME') ?? 'Tillhouse',
  },
  mailers: {
    smtp: transports.smtp({
      // Nothing is sent until the owner sets a host; see app/receipts.
      host: env.get('SMTP_HOST') ?? '127.0.0.1',
      port: env.get('SMTP_PORT') ?? 587,
      ...(user
        ? {
            auth: { type: 'login' as const, user, pass: env.get('SMTP_PASSWORD')?.release() ?? '' },
          }
        : {}),
    }),
  },
})

export default mailConfig

declare module '@adonisjs/mail/types' {
  export interface MailersList extends InferMailers<typeof mailConfig> {}
}
