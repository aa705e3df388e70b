import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { guard, type Access } from '#app/users/access'

const { LoyaltyMembers, LoyaltyReservations } = controllers.loyalty
const sell: Access = { kind: 'operator', task: 'register.sell' }

guard(router.get('/api/loyalty/offer', [LoyaltyMembers, 'offer']), sell)
guard(router.get('/api/loyalty/members', [LoyaltyMembers, 'index']), sell)
guard(router.post('/api/loyalty/members', [LoyaltyMembers, 'store']), sell)
guard(router.get('/api/loyalty/members/:customerId', [LoyaltyMembers, 'show']), sell)
guard(router.post('/api/loyalty/reservations', [LoyaltyReservations, 'store']), sell)
guard(router.delete('/api/loyalty/reservations/:saleId', [LoyaltyReservations, 'destroy']), sell)
