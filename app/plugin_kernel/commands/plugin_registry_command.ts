import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import { problemWords } from '#app/plugin_kernel/commands/console_words'
import { runOperation } from '#app/plugin_kernel/operations/run_operation'
import { isAddress } from '#app/plugin_kernel/registry/index/read_place'
import {
  addRegistry,
  listRegistries,
  removeRegistry,
} from '#app/plugin_kernel/registry/index/registry_store'
import { resolvePlace } from '#app/plugin_kernel/registry/install/resolve_place'

/** `node ace plugin:registry add|list|refresh|remove`: where plugins are offered. */
export default class PluginRegistry extends BaseCommand {
  static commandName = 'plugin:registry'
  static description =
    'Know a registry of plugins (add, remove), list them, read them anew (refresh)'
  static options = { startApp: true }

  @args.string({ description: 'add, remove, list or refresh' })
  declare act: string

  @args.string({ description: 'Name of the registry', required: false })
  declare name?: string

  @args.string({ description: 'Folder or https address', required: false })
  declare place?: string

  @flags.string({ description: 'Public key of the registry, as its keeper tells it' })
  declare key?: string

  @flags.boolean({ description: 'Allow calls to this address outside of the shop' })
  declare online?: boolean

  async run() {
    if (this.act === 'add' && this.name && this.place && this.key) return this.#add()
    if (this.act === 'remove' && this.name) return removeRegistry(this.name)
    if (this.act === 'refresh') return this.#refresh()
    if (this.act === 'list') return this.#list()
    this.logger.error('plugin:registry add NAME PLACE --key KEY | remove NAME | refresh | list')
    this.exitCode = 1
  }

  async #add() {
    await addRegistry({
      name: this.name!,
      place: await resolvePlace(this.place!),
      mayCallOut: this.online ?? false,
      publicKeys: [this.key!],
    })
    this.logger.success(`${this.name} is known. Read it: node ace plugin:registry refresh`)
    if (isAddress(this.place!) && !this.online)
      this.logger.warning('It is outside of this shop and is not asked: add it with --online')
  }

  async #refresh() {
    for (const [name, problem] of Object.entries(await runOperation('refresh', {}))) {
      if (problem === null) {
        this.logger.success(name)
        continue
      }
      this.logger.error(`${name}: ${problemWords(problem)}`)
      this.exitCode = 1
    }
  }

  async #list() {
    for (const { name, place, mayCallOut, seq, expiresAt, index } of await listRegistries()) {
      const calls = isAddress(place) ? (mayCallOut ? ', may be asked' : ', is not asked') : ''
      this.logger.log(`${name}: ${place}${calls}; number ${seq}, good until ${expiresAt ?? '–'}`)
      for (const { id, latest, summary } of index?.plugins ?? [])
        this.logger.log(`  ${id} ${latest}: ${Object.values(summary)[0] ?? ''}`)
    }
  }
}
