import { writeFile } from 'node:fs/promises'
import { BaseCommand } from '@adonisjs/core/ace'

/** `node ace permissions:table`: writes docs/permissions.md from the routes and starting roles. */
export default class PermissionsTable extends BaseCommand {
  static commandName = 'permissions:table'
  static description = 'Write docs/permissions.md from the routes and the starting roles'
  static options = { startApp: true }

  async run() {
    const { permissionTable } = await import('#app/users/permission_table')
    await writeFile(this.app.makePath('docs/permissions.md'), permissionTable())
    this.logger.success('docs/permissions.md')
  }
}
