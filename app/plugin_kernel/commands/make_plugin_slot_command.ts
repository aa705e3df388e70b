import { MakePluginPart } from '#app/plugin_kernel/commands/make_plugin_part'

/** `node ace make:plugin:slot ID NAME` */
export default class MakePluginSlot extends MakePluginPart {
  static commandName = 'make:plugin:slot'
  static description = 'Add a component in a slot, with its place in plugin.json'

  run() {
    return this.add('slot')
  }
}
