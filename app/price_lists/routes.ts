import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { guard } from '#app/users/access'

const { PriceLists, ListPrices, ListPositions, ListGoods } = controllers.priceLists
const { ListCopies, ListCustomers, ListPriceChanges, ListPriceFiles } = controllers.priceLists
const view = { kind: 'task', task: 'items.view' } as const
const edit = { kind: 'task', task: 'prices.edit' } as const

guard(router.get('/price_lists', [PriceLists, 'index']), view)
guard(router.get('/price_lists/create', [PriceLists, 'create']), edit)
guard(router.post('/price_lists', [PriceLists, 'store']), edit)
guard(router.get('/price_lists/:id/edit', [PriceLists, 'edit']), view)
guard(router.put('/price_lists/:id', [PriceLists, 'update']), edit)
guard(router.post('/price_lists/:price_list_id/positions', [ListPositions, 'store']), edit)
guard(router.post('/price_lists/:price_list_id/prices', [ListPrices, 'store']), edit)
guard(router.delete('/price_lists/:price_list_id/prices/:id', [ListPrices, 'destroy']), edit)
guard(router.get('/price_lists/:price_list_id/price_files', [ListPriceFiles, 'index']), view)
guard(router.post('/price_lists/:price_list_id/price_changes', [ListPriceChanges, 'store']), edit)
guard(router.post('/price_lists/:price_list_id/copies', [ListCopies, 'store']), edit)
guard(router.get('/price_list_goods', [ListGoods, 'index']), view)
guard(router.get('/price_list_customers', [ListCustomers, 'index']), {
  kind: 'task',
  task: 'customers.view',
})
