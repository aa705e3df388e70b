import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { guard, type Access } from '#app/users/access'

const { Balances, BalanceAdjustments, BalanceHolds, BalanceLookups } = controllers.balances
const { Credits, GiftCardCodes, GiftCardLookups, GiftCards } = controllers.balances
const redeem: Access = { kind: 'operator', task: 'gift_card.redeem' }

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
guard(router.post('/api/balance_lookups', [BalanceLookups, 'store']), redeem)
guard(router.post('/api/balance_holds', [BalanceHolds, 'store']), redeem)
guard(router.delete('/api/balance_holds/:sale_id/:id', [BalanceHolds, 'destroy']), redeem)
guard(router.post('/api/gift_card_codes', [GiftCardCodes, 'store']), {
  kind: 'operator',
  task: 'gift_card.sell',
})
