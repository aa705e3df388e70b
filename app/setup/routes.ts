import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { guard } from '#app/users/access'

guard(router.get('/health/live', [controllers.setup.Health, 'index']), { kind: 'probe' })
guard(router.get('/health/ready', [controllers.setup.Health, 'show']), { kind: 'probe' })

// Must stay the last route of all (start/routes.ts imports this file last).
guard(router.get('*', [controllers.setup.UnknownPages, 'show']), { kind: 'public' })
