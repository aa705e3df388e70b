import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { guard, type Access } from '#app/users/access'

const { Promotions } = controllers.promotions
const view: Access = { kind: 'task', task: 'promotions.view' }

guard(router.get('/promotions', [Promotions, 'index']), view)
