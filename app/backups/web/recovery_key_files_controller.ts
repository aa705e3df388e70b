import type { HttpContext } from '@adonisjs/core/http'
import { identityOf, readRecoveryKey } from '#app/backups/keys/recovery_key'
import { readShop } from '#app/backups/take/read_shop'
import { ObjectNotFound } from '#app/users/access_errors'

/** The recovery key as a file that `backup:restore` and age read; only until it is confirmed. */
export default class RecoveryKeyFilesController {
  async show({ response, i18n }: HttpContext) {
    const key = await readRecoveryKey()
    const identity = key?.confirmedAt === null ? identityOf(key) : null
    if (!key || identity === null) throw new ObjectNotFound()
    const shop = await readShop()
    const lines = [
      `# ${i18n.t('backups.key.file_title', { shop: shop?.name ?? '' })}`,
      `# ${i18n.t('backups.key.file_text')}`,
      `# public key: ${key.recipient}`,
      identity,
    ]
    return response
      .header('cache-control', 'no-store')
      .header('content-type', 'text/plain; charset=utf-8')
      .header('content-disposition', 'attachment; filename="tillhouse-recovery-key.txt"')
      .send(`${lines.join('\n')}\n`)
  }
}
