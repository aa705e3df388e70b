import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { guard, type Access } from '#app/users/access'

const { firstRun } = controllers.setup
guard(router.get('/setup', [firstRun.Setups, 'index']), { kind: 'set_up', asksCode: true })
guard(router.post('/setup/code', [firstRun.SetupCodes, 'store']), {
  kind: 'set_up',
  asksCode: true,
})
guard(router.post('/setup/test_prints', [firstRun.SetupTestPrints, 'store']), { kind: 'set_up' })
guard(router.get('/setup/:step', [firstRun.SetupSteps, 'edit']), { kind: 'set_up' })
guard(router.post('/setup/:step', [firstRun.SetupSteps, 'update']), { kind: 'set_up' })
guard(router.post('/setup', [firstRun.Setups, 'store']), { kind: 'set_up' })

guard(router.get('/own_shop', [controllers.setup.OwnShops, 'show']), { kind: 'public' })

guard(router.get('/sign-in', [controllers.setup.SignInPages, 'create']), { kind: 'public' })

const manageStores: Access = { kind: 'task', task: 'stores.manage' }
guard(router.get('/welcome', [firstRun.Welcomes, 'show']), manageStores)
guard(router.get('/settings/stores/create', [controllers.setup.NewStores, 'create']), manageStores)
guard(router.post('/settings/stores', [controllers.setup.NewStores, 'store']), manageStores)
