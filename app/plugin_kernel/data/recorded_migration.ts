import { BaseSchema } from '@adonisjs/lucid/schema'
import type { TableChange } from '#app/plugin_sdk/migration'
import { applyChanges } from '#app/plugin_kernel/data/apply_change'

interface Recording {
  pluginId: string
  changes: readonly TableChange[]
}

const recordings = new Map<string, Recording>()

/** Keeps what a migration said under the name that Lucid's runner will call it by. */
export function record(name: string, recording: Recording): () => void {
  recordings.set(name, recording)
  return () => recordings.delete(name)
}

/** What Lucid's runner runs in place of a plugin's own file: what that file said, and no more. */
export default class RecordedMigration extends BaseSchema {
  async up() {
    const { pluginId, changes } = recordings.get(this.file)!
    this.defer((client) => applyChanges(client, pluginId, changes))
  }
}
