import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { guard } from '#app/users/access'

guard(router.get('/health/live', [controllers.setup.Health, 'index']), { kind: 'probe' })
guard(router.get('/health/ready', [controllers.setup.Health, 'show']), { kind: 'probe' })
