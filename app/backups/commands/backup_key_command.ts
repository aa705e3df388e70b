import { args, BaseCommand } from '@adonisjs/core/ace'
import { askServer } from '#core/command_socket'
import { rotateRecoveryKey } from '#app/backups/keys/rotate_recovery_key'

const ROTATE = 'rotate'

/** `node ace backup:key rotate`: a new recovery key, by the server where one runs. */
export default class BackupKey extends BaseCommand {
  static commandName = 'backup:key'
  static description = 'Make a new recovery key; backups of before still open with the old one'
  static options = { startApp: true }

  @args.string({ description: 'rotate' })
  declare act: string

  async run() {
    if (this.act !== ROTATE) {
      this.exitCode = 1
      return this.logger.error(`backup:key knows ${ROTATE}, and not ${this.act}`)
    }
    const asked = await askServer('backups.rotate_key', null, () => {})
    const { recipient } = asked.isRunning
      ? (asked.value as { recipient: string })
      : await rotateRecoveryKey()
    this.logger.success(`Backups from now on are encrypted for ${recipient}`)
    this.logger.warning(
      'Save the new key now: Settings → Backups → Recovery key. Keep the old one as long as there are backups of before.'
    )
  }
}
