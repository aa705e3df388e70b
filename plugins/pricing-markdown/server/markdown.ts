import type {
  CatalogContext,
  DbContext,
  RulesContext,
  StockContext,
  StoresContext,
} from '@tillhouse/sdk'
import type { Mark } from '../rules.ts'
import type { MarkdownSettings } from './markdown_settings.ts'
import type { Words } from './words.ts'

/** What all of the plugin's work needs: its tables, the shop to look at, settings and the time. */
export interface Markdown {
  db: DbContext
  catalog: CatalogContext
  stock: StockContext
  stores: StoresContext
  rules: RulesContext
  settings(storeId: string): Promise<MarkdownSettings>
  /** The plugin's own words in the language of a store. */
  words(locale: string): Words
  /** ISO 8601 in UTC. */
  now(): string
  warn(message: string): void
}

export interface Batch {
  id: string
  store_id: string
  item_id: string
  item_name: string
  gtin: string | null
  batch: string | null
  expires_on: string
  quantity_thousandths: number
  thrown_thousandths: number
  is_open: boolean
  added_at: string
  added_by: string | null
  closed_at: string | null
}

export interface MarkRow {
  id: string
  store_id: string
  item_id: string
  item_name: string
  batch_id: string | null
  kind: 'expiry' | 'age'
  rate_ppm: number
  reason: string
  left_thousandths: number
  unit_price_minor_e4: number | null
  until: string
  mark: Mark
  labelled_ppm: number
  changed_at: string
}

export interface SoldRow {
  line_id: string
  sale_id: string
  store_id: string
  item_id: string
  item_name: string
  mark_id: string | null
  sold_on: string
  quantity_thousandths: number
  gross_minor: number
  given_minor: number
}

export interface ThrownRow {
  id: string
  store_id: string
  batch_id: string
  item_name: string
  thrown_on: string
  quantity_thousandths: number
  worth_minor: number
}

/** So many rows are asked for at once. */
export const PAGE = 200
