import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { guard } from '#app/users/access'

const { StockAdjustments, StockItems } = controllers.stock

guard(router.get('/stock', [StockItems, 'index']), { kind: 'task', task: 'stock.view' })
guard(router.get('/stock/:id', [StockItems, 'show']), { kind: 'task', task: 'stock.view' })
guard(router.post('/stock/:id/adjustments', [StockAdjustments, 'store']), {
  kind: 'task',
  task: 'stock.adjust',
})
