import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { guard } from '#app/users/access'

// Public, because a device that is not yet a register must be able to ask how to become one.
guard(router.get('/register', [controllers.register.Screens, 'show']), { kind: 'public' })
guard(router.get('/api/price_checks', [controllers.register.PriceChecks, 'index']), {
  kind: 'register',
})
guard(router.get('/api/lowest_prices', [controllers.register.LowestPrices, 'index']), {
  kind: 'register',
})
guard(router.get('/api/register/bootstrap', [controllers.register.Bootstraps, 'show']), {
  kind: 'register',
})
