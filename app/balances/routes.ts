import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { guard } from '#app/users/access'

const { Balances, BalanceAdjustments, Credits, GiftCardLookups, GiftCards } = controllers.balances

guard(router.get('/balances', [Balances, 'index']), { kind: 'task', task: 'balances.view' })
guard(router.get('/balances/:id', [Balances, 'show']), { kind: 'task', task: 'balances.view' })
guard(router.post('/balances/:id/adjustments', [BalanceAdjustments, 'store']), {
  kind: 'task',
  task: 'balances.adjust',
})
guard(router.post('/credits', [Credits, 'store']), { kind: 'task', task: 'balances.adjust' })
guard(router.post('/gift_card_lookups', [GiftCardLookups, 'store']), {
  kind: 'task',
  task: 'balances.view',
})
guard(router.put('/gift_cards/:id', [GiftCards, 'update']), {
  kind: 'task',
  task: 'balances.adjust',
})
