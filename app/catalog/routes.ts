import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { guard, type Access } from '#app/users/access'

const { feed } = controllers.catalog

guard(router.get('/api/register/catalog', [feed.CatalogSnapshots, 'show']), { kind: 'register' })
guard(router.get('/api/register/catalog/changes', [feed.CatalogChanges, 'index']), {
  kind: 'register',
})
guard(router.get('/api/items/by_identifier/:code', [feed.ScannedItems, 'show']), {
  kind: 'register',
})
guard(router.get('/api/items/search', [feed.ItemSearches, 'index']), { kind: 'register' })

const { bulk, departments, items, kits, labels, media, options, prices, variants } =
  controllers.catalog
const { MinimumMargins } = controllers.catalog.minimumMargin
const view = { kind: 'task', task: 'items.view' } as const
const edit = { kind: 'task', task: 'items.edit' } as const
const price = { kind: 'task', task: 'prices.edit' } as const

guard(router.get('/items', [items.Items, 'index']), view)
guard(router.get('/items/new', [items.Items, 'create']), edit)
guard(router.post('/items', [items.Items, 'store']), edit)
guard(router.post('/items/bulk_edits', [bulk.ItemBulkEdits, 'store']), edit)
guard(router.post('/items/bulk_prices', [bulk.ItemBulkPrices, 'store']), price)
guard(router.get('/items/:id', [items.Items, 'edit']), view)
guard(router.put('/items/:id', [items.Items, 'update']), edit)
guard(router.post('/items/:id/archive', [items.ArchivedItems, 'store']), edit)
guard(router.delete('/items/:id/archive', [items.ArchivedItems, 'destroy']), edit)
guard(router.put('/items/:id/price', [prices.ItemPrices, 'update']), price)
guard(router.get('/kit_parts', [kits.KitParts, 'index']), edit)
guard(router.get('/coming_prices', [prices.ComingPrices, 'index']), view)
guard(router.delete('/coming_prices/:id', [prices.ComingPrices, 'destroy']), price)
guard(router.delete('/coming_price_moments/:moment', [prices.ComingPriceMoments, 'destroy']), price)
guard(router.get('/price_labels', [labels.PriceLabels, 'index']), view)
guard(router.get('/price_label_sheets', [labels.PriceLabelSheets, 'index']), view)
guard(router.post('/items/:id/variants', [variants.ItemVariants, 'store']), edit)
guard(router.put('/items/:id/variants', [variants.ItemVariants, 'update']), edit)
guard(router.post('/items/:id/pictures', [media.ItemPictures, 'store']), edit)
guard(router.put('/items/:id/pictures/:picture_id', [media.ItemPictures, 'update']), edit)
guard(router.delete('/items/:id/pictures/:picture_id', [media.ItemPictures, 'destroy']), edit)

guard(router.get('/departments', [departments.Departments, 'index']), view)
guard(router.post('/departments', [departments.Departments, 'store']), edit)
guard(router.put('/departments/:id', [departments.Departments, 'update']), edit)
guard(router.delete('/departments/:id', [departments.Departments, 'destroy']), edit)

guard(router.get('/option_groups', [options.OptionGroups, 'index']), view)
guard(router.post('/option_groups', [options.OptionGroups, 'store']), edit)
guard(router.put('/option_groups/:id', [options.OptionGroups, 'update']), edit)
guard(router.delete('/option_groups/:id', [options.OptionGroups, 'destroy']), edit)

const ofStore: Access = {
  kind: 'task',
  task: 'stores.manage',
  storeOf: { table: 'stores', param: 'id', column: 'id' },
}
guard(router.get('/settings/stores/:id/minimum_margin/edit', [MinimumMargins, 'edit']), ofStore)
guard(router.put('/settings/stores/:id/minimum_margin', [MinimumMargins, 'update']), ofStore)
