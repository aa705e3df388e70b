import { MakePluginPart } from '#app/plugin_kernel/commands/make_plugin_part'

/** `node ace make:plugin:setting ID NAME` */
export default class MakePluginSetting extends MakePluginPart {
  static commandName = 'make:plugin:setting'
  static description = 'Add a setting of a plugin, with its place in plugin.json'

  run() {
    return this.add('setting')
  }
}
