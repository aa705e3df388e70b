import { MakePluginPart } from '#app/plugin_kernel/commands/make_plugin_part'

/** `node ace make:plugin:rule ID NAME` */
export default class MakePluginRule extends MakePluginPart {
  static commandName = 'make:plugin:rule'
  static description = 'Add a rule of a plugin, with its place in plugin.json'

  run() {
    return this.add('rule')
  }
}
