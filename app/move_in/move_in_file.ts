import { column } from '@adonisjs/lucid/orm'
import { Model } from '#core/model'
import { instant, int64, json } from '#database/columns'
import type { FileOptions } from '#app/move_in/engine/file_options'
import type { Progress } from '#app/move_in/engine/progress'
import type { MoveInKind, MoveInSource } from '#app/move_in/kinds'

/**
 * `ready → checked → imported → undone`; `stopped` is an import that was cancelled on the way and
 * can be continued or undone. What is under way is told by the file's job.
 */
export type MoveInFileState = 'ready' | 'checked' | 'stopped' | 'imported' | 'undone'

/** One file of a move-in. */
export class MoveInFile extends Model {
  static table = 'move_in_files'

  @column()
  declare moveInId: string

  @column()
  declare storeId: string

  @column()
  declare source: MoveInSource

  @column()
  declare kind: MoveInKind

  @column()
  declare state: MoveInFileState

  @column()
  declare jobId: string | null

  @column()
  declare fileName: string

  @column()
  declare filePath: string

  @column()
  declare signature: string

  /** The first rows, for the mapping. */
  @json()
  declare preview: string[][]

  @json()
  declare options: FileOptions

  @json()
  declare progress: Progress

  @int64()
  declare rowsTotal: number

  @instant({ autoCreate: true })
  declare createdAt: string

  @instant({ autoCreate: true, autoUpdate: true })
  declare updatedAt: string
}
