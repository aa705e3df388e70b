import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { guard } from '#app/users/access'

guard(router.get('/sign-in', [controllers.users.SignIns, 'create']), { kind: 'public' })
guard(router.post('/sign-in', [controllers.users.SignIns, 'store']), { kind: 'public' })
guard(router.post('/sign-out', [controllers.users.SignIns, 'destroy']), { kind: 'signed_in' })
