import logger from '@adonisjs/core/services/logger'
import mail from '@adonisjs/mail/services/main'
import env from '#start/env'
import type { KernelPart } from '#app/plugin_kernel/host/kernel_part'

/** Mails that plugins send by the shop's own mail server. */
export const mailPart: KernelPart = {
  name: 'mail',
  context({ id }) {
    return {
      mail: {
        async send({ to, subject, text, unsubscribeUrl }) {
          if (!env.get('SMTP_HOST')) return false
          try {
            await mail.send((message) => {
              message.to(to).subject(subject).text(text)
              if (unsubscribeUrl === undefined) return
              message.listUnsubscribe(unsubscribeUrl)
              message.header('List-Unsubscribe-Post', 'List-Unsubscribe=One-Click')
            })
            return true
          } catch (error) {
            logger.warn({ err: error, plugin: id }, 'A mail of a plugin was not sent')
            return false
          }
        },
      },
    }
  },
}
