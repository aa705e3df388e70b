import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { guard } from '#app/users/access'

/** Imported after every other route (start/routes.ts): an address that none of them knows. */
guard(router.get('*', [controllers.setup.UnknownPages, 'show']), { kind: 'public' })
