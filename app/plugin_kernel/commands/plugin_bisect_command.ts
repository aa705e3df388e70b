import { BaseCommand } from '@adonisjs/core/ace'
import {
  beginBisection,
  guilty,
  heldBack,
  narrow,
  tried,
} from '#app/plugin_kernel/bisect/bisection'
import { runOperation } from '#app/plugin_kernel/operations/run_operation'

/** `node ace plugin:bisect`: which plugin is it? Half of them run while you look. */
export default class PluginBisect extends BaseCommand {
  static commandName = 'plugin:bisect'
  static description = 'Find the plugin that makes trouble by running half of them at a time'
  static options = { startApp: true }

  async run() {
    const inOrder = await runOperation('hold', { ids: [] })
    if (!inOrder || inOrder.length < 2) {
      this.logger.error('This needs a running server with two plugins or more')
      this.exitCode = 1
      return
    }
    try {
      let now = beginBisection(inOrder)
      while (guilty(now) === null) {
        await runOperation('hold', { ids: [...heldBack(now)] })
        this.logger.info(`Running: ${[...now.cleared, ...tried(now)].join(', ')}`)
        now = narrow(now, await this.prompt.confirm('Is the trouble still there?'))
      }
      this.logger.success(`It is ${guilty(now)}. Stop it: node ace plugin:disable ${guilty(now)}`)
    } finally {
      await runOperation('hold', { ids: [] })
    }
  }
}
