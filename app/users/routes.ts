import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { guard, type Access } from '#app/users/access'

const { secondFactor } = controllers.users
const manage: Access = { kind: 'task', task: 'users.manage' }

guard(router.post('/sign-in', [controllers.users.SignIns, 'store']), { kind: 'public' })
guard(router.post('/sign-out', [controllers.users.SignIns, 'destroy']), { kind: 'signed_in' })
guard(router.put('/preferences', [controllers.users.Preferences, 'update']), {
  kind: 'public',
  isOpenBeforeSetUp: true,
})
guard(router.get('/sign-in/code', [secondFactor.SignInCodes, 'create']), { kind: 'public' })
guard(router.post('/sign-in/code', [secondFactor.SignInCodes, 'store']), { kind: 'public' })

guard(router.get('/account', [controllers.users.Accounts, 'show']), { kind: 'signed_in' })
guard(router.put('/account', [controllers.users.Accounts, 'update']), { kind: 'signed_in' })
guard(router.get('/account/second_factor', [secondFactor.SecondFactors, 'create']), {
  kind: 'signed_in',
})
guard(router.post('/account/second_factor', [secondFactor.SecondFactors, 'store']), {
  kind: 'signed_in',
})
guard(router.delete('/account/second_factor', [secondFactor.SecondFactors, 'destroy']), {
  kind: 'signed_in',
})
guard(router.post('/account/recovery_codes', [secondFactor.RecoveryCodes, 'store']), {
  kind: 'signed_in',
})

guard(router.put('/current_store', [controllers.users.CurrentStores, 'update']), {
  kind: 'signed_in',
})

guard(router.get('/settings/people', [controllers.users.People, 'index']), manage)
guard(router.get('/settings/people/create', [controllers.users.People, 'create']), manage)
guard(router.post('/settings/people', [controllers.users.People, 'store']), manage)
guard(router.get('/settings/people/:id/edit', [controllers.users.People, 'edit']), manage)
guard(router.put('/settings/people/:id', [controllers.users.People, 'update']), manage)
guard(
  router.put('/settings/people/:id/grants', [controllers.users.PersonalGrants, 'update']),
  manage
)

guard(
  router.delete('/settings/people/:id/second_factor', [
    secondFactor.PersonSecondFactors,
    'destroy',
  ]),
  manage
)

guard(router.get('/settings/roles', [controllers.users.Roles, 'index']), manage)
guard(router.get('/settings/roles/create', [controllers.users.Roles, 'create']), manage)
guard(router.post('/settings/roles', [controllers.users.Roles, 'store']), manage)
guard(router.get('/settings/roles/:id/edit', [controllers.users.Roles, 'edit']), manage)
guard(router.put('/settings/roles/:id', [controllers.users.Roles, 'update']), manage)

guard(router.post('/api/operator_sessions', [controllers.users.OperatorSessions, 'store']), {
  kind: 'register',
})
guard(
  router.delete('/api/operator_sessions/current', [controllers.users.OperatorSessions, 'destroy']),
  { kind: 'register' }
)
guard(router.post('/api/manager_overrides', [controllers.users.ManagerOverrides, 'store']), {
  kind: 'operator',
  task: 'register.sell',
})

guard(router.get('/jobs/:id', [controllers.users.Jobs, 'show']), { kind: 'signed_in' })
guard(router.delete('/jobs/:id', [controllers.users.Jobs, 'destroy']), { kind: 'signed_in' })
