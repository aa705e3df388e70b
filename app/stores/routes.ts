import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { guard } from '#app/users/access'

guard(router.post('/enrolments', [controllers.stores.Enrolments, 'store']), {
  kind: 'task',
  task: 'registers.manage',
})
guard(router.delete('/enrolments/:id', [controllers.stores.Enrolments, 'destroy']), {
  kind: 'task',
  task: 'registers.manage',
  storeOf: { table: 'enrolments', param: 'id' },
})
