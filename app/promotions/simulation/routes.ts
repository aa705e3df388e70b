import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { guard, type Access } from '#app/users/access'

const { simulation } = controllers.promotions
/** A margin tells what goods cost. */
const costs: Access = { kind: 'task', task: 'costs.view' }

guard(router.get('/promotions/:id/simulations', [simulation.Simulations, 'index']), costs)
guard(router.post('/promotions/:id/simulations', [simulation.Simulations, 'store']), costs)
