import { column } from '@adonisjs/lucid/orm'
import { Model } from '#core/model'
import { instant, json } from '#database/columns'
import type { ColumnTarget } from '#app/catalog/import/column_targets'
import type { InspectedFile } from '#app/catalog/import/inspect_file'
import type { RowProblem } from '#app/catalog/import/row_problem'

/** `uploaded → checking → checked → running → done`, or `cancelled` and `interrupted` on the way. */
export const IMPORT_STATES = [
  'uploaded',
  'checking',
  'checked',
  'running',
  'done',
  'cancelled',
  'interrupted',
] as const

export type ImportState = (typeof IMPORT_STATES)[number]

export interface ImportOptions {
  file: InspectedFile
  columns: ColumnTarget[]
  decimalSeparator: ',' | '.'
  /** Of new items whose row and department name none. */
  taxCategoryId: string | null
  /** Whether the prices are those of all stores or of the job's store. */
  priceScope: 'all_stores' | 'store'
}

export interface ImportSummary {
  isDryRun: boolean
  created: number
  updated: number
  unchanged: number
  failed: number
  madeDepartments: string[]
  /** The first problems; the error file has all. */
  problems: RowProblem[]
  hasErrorFile: boolean
}

/** The most problems that a page shows and the database keeps. */
export const MAX_KEPT_PROBLEMS = 100

export const EMPTY_SUMMARY: ImportSummary = {
  isDryRun: true,
  created: 0,
  updated: 0,
  unchanged: 0,
  failed: 0,
  madeDepartments: [],
  problems: [],
  hasErrorFile: false,
}

/** One uploaded file on its way into the catalog. */
export class ImportJob extends Model {
  static table = 'import_jobs'

  @column()
  declare storeId: string

  @column()
  declare createdById: string | null

  @column()
  declare kind: 'catalog'

  @column()
  declare state: ImportState

  @column()
  declare fileName: string

  @column()
  declare filePath: string

  @json()
  declare options: ImportOptions

  @json()
  declare summary: ImportSummary

  @column()
  declare rowsTotal: number

  @column()
  declare rowsDone: number

  @instant({ autoCreate: true })
  declare createdAt: string

  @instant({ autoCreate: true })
  declare updatedAt: string

  get isUnderWay(): boolean {
    return this.state === 'checking' || this.state === 'running'
  }

  get errorFilePath(): string {
    return this.filePath.replace(/\.csv$/, '.errors.csv')
  }
}
