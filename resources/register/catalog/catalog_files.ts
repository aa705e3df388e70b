import Dexie, { type Table } from 'dexie'
import type { CatalogChange } from '#resources/register/catalog/catalog_index'

interface Sheet {
  id?: number
  changes: CatalogChange[]
}

interface CatalogStamp {
  id: 'stamp'
  storeId: string
  version: number
}

const SHEET_SIZE = 1_000

/**
 * The items on the device: sheets of a thousand, read in order. Changes are added as further
 * sheets, so that nothing is rewritten while a queue waits; a new snapshot replaces them all.
 */
export class CatalogFiles extends Dexie {
  declare sheets: Table<Sheet, number>
  declare stamps: Table<CatalogStamp, string>

  constructor() {
    super('tillhouse-catalog')
    this.version(1).stores({ sheets: '++id', stamps: 'id' })
  }

  async stampFor(storeId: string): Promise<number | null> {
    const stamp = await this.stamps.get('stamp')
    return stamp?.storeId === storeId ? stamp.version : null
  }

  async replace(storeId: string, version: number, items: CatalogChange[]): Promise<void> {
    await this.transaction('rw', [this.sheets, this.stamps], async () => {
      await this.sheets.clear()
      for (let from = 0; from < items.length; from += SHEET_SIZE) {
        await this.sheets.add({ changes: items.slice(from, from + SHEET_SIZE) })
      }
      await this.stamps.put({ id: 'stamp', storeId, version })
    })
  }

  async append(storeId: string, version: number, changes: CatalogChange[]): Promise<void> {
    await this.transaction('rw', [this.sheets, this.stamps], async () => {
      if (changes.length > 0) await this.sheets.add({ changes })
      await this.stamps.put({ id: 'stamp', storeId, version })
    })
  }

  /** Sheets one after the other, so that selling may begin before the last is indexed. */
  async *read(): AsyncGenerator<CatalogChange[]> {
    const ids = await this.sheets.orderBy('id').primaryKeys()
    for (const id of ids) {
      const sheet = await this.sheets.get(id)
      if (sheet) yield sheet.changes
    }
  }

  countSheets(): Promise<number> {
    return this.sheets.count()
  }
}
