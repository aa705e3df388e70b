import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { guard } from '#app/users/access'

const { PastSales } = controllers.pastSales

guard(router.get('/past_sales', [PastSales, 'index']), { kind: 'task', task: 'sales.view' })
guard(router.get('/past_sales/:id', [PastSales, 'show']), {
  kind: 'task',
  task: 'sales.view',
  storeOf: { table: 'past_sales', param: 'id' },
})
