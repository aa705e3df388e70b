import { MakePluginPart } from '#app/plugin_kernel/commands/make_plugin_part'

/** `node ace make:plugin:migration ID NAME` */
export default class MakePluginMigration extends MakePluginPart {
  static commandName = 'make:plugin:migration'
  static description = 'Add a migration of a plugin, with its place in plugin.json'

  run() {
    return this.add('migration')
  }
}
