import vine from '@vinejs/vine'
import { IDENTIFIER_KINDS } from '#app/barcodes/identifier_key'
import { ITEM_SORTS } from '#app/catalog/items/find_item_ids'
import { CONTENT_UNITS, ITEM_KINDS, ITEM_UNITS } from '#app/catalog/register_item'

const minutes = () => vine.number().withoutDecimals().range([0, 1_440])

/** Figures come as people type them and are read by `readItemForm`. */
const figure = () => vine.string().trim().maxLength(30)

/** What the list of items can be narrowed to; as it stands in the address. */
const listFilters = {
  q: vine.string().trim().maxLength(100).optional(),
  department: vine.string().uuid().optional(),
  tag: vine.string().trim().maxLength(60).optional(),
  archived: vine.boolean().optional(),
  low: vine.boolean().optional(),
  no_picture: vine.boolean().optional(),
}

export const itemListValidator = vine.create({
  ...listFilters,
  sort: vine.enum(ITEM_SORTS).optional(),
  page: vine.number().withoutDecimals().range([1, 100_000]).optional(),
})

/** What a scan of an unknown code brings along. */
export const newItemCodeValidator = vine.create({
  code: vine.string().trim().maxLength(80).optional(),
})

export const newItemValidator = vine.create({
  name: vine.string().trim().minLength(1).maxLength(255),
  departmentId: vine.string().uuid().nullable().optional(),
  taxCategoryId: vine.string().uuid(),
  price: figure().nullable().optional(),
  gtin: vine.string().trim().maxLength(80).nullable().optional(),
  sku: vine.string().trim().maxLength(80).nullable().optional(),
})

export const itemValidator = vine.create({
  name: vine.string().trim().minLength(1).maxLength(255),
  description: vine.string().trim().maxLength(4_000).nullable(),
  kind: vine.enum(ITEM_KINDS),
  departmentId: vine.string().uuid().nullable(),
  taxCategoryId: vine.string().uuid(),
  unit: vine.enum(ITEM_UNITS),
  contentQuantity: figure().nullable(),
  contentUnit: vine.enum(CONTENT_UNITS).nullable(),
  cost: figure().nullable().optional(),
  isOpenPrice: vine.boolean(),
  tracksStock: vine.boolean(),
  lowStock: figure().nullable(),
  durationMinutes: vine.number().withoutDecimals().range([1, 10_080]).nullable(),
  minimumAge: vine.number().withoutDecimals().range([1, 99]).nullable(),
  saleHours: vine
    .record(vine.object({ from: minutes(), to: minutes() }))
    .maxLength(7)
    .nullable(),
  tags: vine.array(vine.string().trim().minLength(1).maxLength(60)).maxLength(30),
  identifiers: vine
    .array(
      vine.object({
        kind: vine.enum(IDENTIFIER_KINDS),
        value: vine.string().trim().minLength(1).maxLength(80),
        pack: vine
          .object({
            name: vine.string().trim().maxLength(40).nullable(),
            quantity: figure().nullable(),
          })
          .nullable()
          .optional(),
      })
    )
    .maxLength(30),
  optionGroupIds: vine.array(vine.string().uuid()).maxLength(20),
  fees: vine
    .array(vine.object({ itemId: vine.string().uuid(), quantity: figure() }))
    .distinct('itemId')
    .maxLength(5)
    .optional(),
  components: vine
    .array(vine.object({ itemId: vine.string().uuid(), quantity: figure() }))
    .distinct('itemId')
    .maxLength(50)
    .optional(),
  /** Fields of plugins, which `readExt` reads. */
  ext: vine.any().optional(),
})

/** A time on the store's wall clock from which a price is to hold; left out for now. */
/** A time on the store's wall clock; null is at once. */
export const start = () =>
  vine
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/)
    .nullable()
    .optional()

export const itemPriceValidator = vine.create({
  price: figure(),
  startsAt: start(),
  /** Whether the typed figure is with tax; the row is kept in the store's own mode. */
  isWithTax: vine.boolean(),
  scope: vine.enum(['all_stores', 'store'] as const),
})

/** Which items are meant: those selected on the page, or all that the list's filters let through. */
const manyItems = {
  ids: vine
    .array(vine.string().uuid())
    .minLength(1)
    .maxLength(100)
    .optional()
    .requiredIfMissing('matching'),
  matching: vine.object(listFilters).optional(),
}

export const bulkEditValidator = vine.create({
  ...manyItems,
  edit: vine.enum([
    'department',
    'tax_category',
    'add_tags',
    'remove_tags',
    'archive',
    'restore',
  ] as const),
  value: vine.string().trim().maxLength(400).nullable().optional(),
})

export const bulkPriceValidator = vine.create({
  ...manyItems,
  /** Percent with sign, `-10` or `2,5`. */
  percent: vine.string().trim().maxLength(12),
  startsAt: start(),
})
