import { writeFile } from 'node:fs/promises'
import { BaseCommand } from '@adonisjs/core/ace'
import { referencePages } from '#app/plugin_kernel/reference/reference_pages'

/** `node ace plugin:reference`: writes what authors look up from the tables of the kernel. */
export default class PluginReference extends BaseCommand {
  static commandName = 'plugin:reference'
  static description = 'Write the reference pages of docs/plugins from the code'

  async run() {
    for (const [path, content] of Object.entries(referencePages())) {
      await writeFile(this.app.makePath(path), content)
      this.logger.success(path)
    }
  }
}
