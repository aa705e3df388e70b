import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { guard } from '#app/users/access'

const { feed } = controllers.catalog

guard(router.get('/api/catalog/snapshot', [feed.CatalogSnapshots, 'show']), { kind: 'register' })
guard(router.get('/api/catalog/changes', [feed.CatalogChanges, 'index']), { kind: 'register' })
guard(router.get('/api/items/by_identifier/:code', [feed.ScannedItems, 'show']), { kind: 'register' })
guard(router.get('/api/items/search', [feed.ItemSearches, 'index']), { kind: 'register' })
