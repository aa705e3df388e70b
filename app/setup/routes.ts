import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { guard, type Access } from '#app/users/access'

guard(router.get('/health/live', [controllers.setup.Health, 'index']), { kind: 'probe' })
guard(router.get('/health/ready', [controllers.setup.Health, 'show']), { kind: 'probe' })

guard(router.get('/sign-in', [controllers.setup.SignInPages, 'create']), { kind: 'public' })

const manageStores: Access = { kind: 'task', task: 'stores.manage' }
guard(router.get('/settings/stores/create', [controllers.setup.NewStores, 'create']), manageStores)
guard(router.post('/settings/stores', [controllers.setup.NewStores, 'store']), manageStores)
