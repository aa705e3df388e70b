import { PluginSwitch } from '#app/plugin_kernel/commands/plugin_switch'

/** `node ace plugin:disable ID`. */
export default class PluginDisable extends PluginSwitch {
  static commandName = 'plugin:disable'
  static description = 'Stop a plugin; what it kept stays'

  async run() {
    await this.switch(false)
  }
}
