import vine from '@vinejs/vine'
import { COLUMN_TARGETS } from '#app/catalog/import/column_targets'

/** What the file is, its content says: exports are called .csv, .txt, .tsv or nothing. */
export const importFileValidator = vine.create({ file: vine.file({ size: '64mb' }) })

export const importRunValidator = vine.create({
  columns: vine.array(vine.enum(COLUMN_TARGETS)).maxLength(300),
  decimalSeparator: vine.enum([',', '.'] as const),
  taxCategoryId: vine.string().uuid().nullable(),
  priceScope: vine.enum(['all_stores', 'store'] as const),
  isDryRun: vine.boolean(),
})
