import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { guard } from '#app/users/access'

const { sales } = controllers

guard(router.put('/api/documents/:id', [sales.Documents, 'update']), { kind: 'register' })
guard(router.post('/api/outbox_places', [sales.OutboxPlaces, 'store']), { kind: 'register' })
guard(router.post('/api/clearances', [sales.Clearances, 'store']), {
  kind: 'operator',
  task: 'register.sell',
})
guard(router.delete('/api/clearances/:id', [sales.Clearances, 'destroy']), {
  kind: 'operator',
  task: 'register.sell',
})
guard(router.get('/api/parked_sales', [sales.ParkedSales, 'index']), {
  kind: 'operator',
  task: 'sale.park',
})
guard(router.post('/api/parked_sales', [sales.ParkedSales, 'store']), {
  kind: 'operator',
  task: 'sale.park',
})
guard(router.delete('/api/parked_sales/:id', [sales.ParkedSales, 'destroy']), {
  kind: 'operator',
  task: 'sale.park',
  storeOf: { table: 'parked_sales', param: 'id' },
})
guard(router.get('/api/sales', [sales.RegisterSales, 'index']), {
  kind: 'operator',
  task: 'register.sell',
})
guard(router.get('/api/sales/by_receipt/:number', [sales.ReturnableSales, 'show']), {
  kind: 'operator',
  task: 'sale.return',
})
guard(router.get('/api/sales/:id', [sales.RegisterSales, 'show']), {
  kind: 'operator',
  task: 'register.sell',
  storeOf: { table: 'sales', param: 'id' },
})

guard(router.get('/sales', [sales.Sales, 'index']), { kind: 'task', task: 'sales.view' })
guard(router.get('/sales.csv', [sales.SaleFiles, 'show']), { kind: 'task', task: 'sales.view' })
guard(router.get('/sale_reviews', [sales.SaleReviews, 'index']), {
  kind: 'task',
  task: 'sales.review',
})
guard(router.put('/sales/:id/reviews/:review_id', [sales.SaleReviews, 'update']), {
  kind: 'task',
  task: 'sales.review',
  storeOf: { table: 'sales', param: 'id' },
})
