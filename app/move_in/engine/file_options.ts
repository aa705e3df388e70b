import type { CsvShape } from '#app/move_in/files/csv_file'
import type { ColumnMeaning } from '#app/move_in/engine/source'

/** How one file is to be read; what a person may change in the wizard. */
export interface FileOptions {
  shape: CsvShape
  headers: string[]
  columns: ColumnMeaning[]
  decimalSeparator: ',' | '.'
  /** Order of the parts of a date that is not written as year-month-day. */
  dateOrder: 'dmy' | 'mdy'
  /** Null: nobody has said it yet. A file with prices is not imported before. */
  pricesIncludeTax: boolean | null
  /** Of new items whose row and department name none. */
  taxCategoryId: string | null
  /** Whether prices are those of all stores or of the move-in's store. */
  priceScope: 'all_stores' | 'store'
  /** Of prices for a list: which one, and whether what the file does not name is taken out of it. */
  priceList?: { id: string; takesOut: boolean } | null
  /** The file's stores and locations by name, and which of ours each is; null leaves it out. */
  stores: Record<string, string | null>
  /** The file's names of taxes, and which of our tax categories each is; null: nobody has said. */
  taxNames: Record<string, string | null>
}
