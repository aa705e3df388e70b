import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { guard } from '#app/users/access'

guard(router.get('/', [controllers.reporting.today.Today, 'index']), {
  kind: 'task',
  task: 'today.view',
})
guard(router.get('/sales/:id', [controllers.reporting.salePage.SalePages, 'show']), {
  kind: 'task',
  task: 'sales.view',
  storeOf: { table: 'sales', param: 'id' },
})
