import vine from '@vinejs/vine'
import { MOVE_IN_KINDS, MOVE_IN_SOURCES } from '#app/move_in/kinds'

/** What a file is, its content says: exports are called .csv, .txt, .tsv, .xlsx or nothing. */
export const moveInValidator = vine.create({
  files: vine
    .array(vine.file({ size: '256mb' }))
    .minLength(1)
    .maxLength(20),
})

export const moveInFileValidator = vine.create({
  source: vine.enum(MOVE_IN_SOURCES),
  kind: vine.enum(MOVE_IN_KINDS),
  columns: vine.array(vine.string().maxLength(60)).maxLength(300),
  decimalSeparator: vine.enum([',', '.'] as const),
  dateOrder: vine.enum(['dmy', 'mdy'] as const),
  pricesIncludeTax: vine.boolean().nullable(),
  taxCategoryId: vine.string().uuid().nullable(),
  priceScope: vine.enum(['all_stores', 'store'] as const),
  priceList: vine
    .object({ id: vine.string().uuid(), takesOut: vine.boolean() })
    .nullable()
    .optional(),
  stores: vine
    .array(vine.object({ name: vine.string().maxLength(255), id: vine.string().uuid().nullable() }))
    .maxLength(200),
  taxNames: vine
    .array(vine.object({ name: vine.string().maxLength(255), id: vine.string().uuid().nullable() }))
    .maxLength(200),
})

export const listPriceImportValidator = vine.create({ file: vine.file({ size: '256mb' }) })

export const moveInWorkValidator = vine.create({
  work: vine.enum(['check', 'import', 'undo', 'cancel'] as const),
  /** Of an import: rows with a problem are known and left out. */
  leavesFaultsOut: vine.boolean().optional(),
})
