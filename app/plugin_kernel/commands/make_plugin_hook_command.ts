import { MakePluginPart } from '#app/plugin_kernel/commands/make_plugin_part'

/** `node ace make:plugin:hook ID NAME` */
export default class MakePluginHook extends MakePluginPart {
  static commandName = 'make:plugin:hook'
  static description = 'Add a handler at a hook point, with its place in plugin.json'

  run() {
    return this.add('hook')
  }
}
