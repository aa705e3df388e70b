import { PluginSwitch } from '#app/plugin_kernel/commands/plugin_switch'

/** `node ace plugin:enable ID`: a dropped folder's code may then do whatever Tillhouse may. */
export default class PluginEnable extends PluginSwitch {
  static commandName = 'plugin:enable'
  static description = 'Let a plugin run; a folder in plugins/ may then do whatever Tillhouse may'

  async run() {
    await this.switch(true)
  }
}
