import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { guard } from '#app/users/access'

guard(router.get('/sign-in', [controllers.users.SignIns, 'create']), { kind: 'public' })
guard(router.post('/sign-in', [controllers.users.SignIns, 'store']), { kind: 'public' })
guard(router.post('/sign-out', [controllers.users.SignIns, 'destroy']), { kind: 'signed_in' })

guard(router.post('/api/operator_sessions', [controllers.users.OperatorSessions, 'store']), {
  kind: 'register',
})
guard(
  router.delete('/api/operator_sessions/current', [controllers.users.OperatorSessions, 'destroy']),
  {
    kind: 'register',
  }
)
guard(router.post('/api/manager_overrides', [controllers.users.ManagerOverrides, 'store']), {
  kind: 'operator',
  task: 'register.sell',
})
