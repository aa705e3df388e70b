import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { guard, type Access } from '#app/users/access'

const { Promotions, PromotionCopies, PromotionPositions, PromotionStates } = controllers.promotions
const { PromotionGoods, PromotionPreviews } = controllers.promotions.preview
const { PromotionCalendars } = controllers.promotions.calendar
const { PromotionVersions } = controllers.promotions.versions
const view: Access = { kind: 'task', task: 'promotions.view' }
const edit: Access = { kind: 'task', task: 'promotions.edit' }
const ofPromotion: Access = { ...edit, storeOf: { table: 'promotions', param: 'id' } }

guard(router.get('/promotions', [Promotions, 'index']), view)
guard(router.get('/promotions/create', [Promotions, 'create']), edit)
guard(router.post('/promotions', [Promotions, 'store']), edit)
guard(router.get('/promotions/:id/edit', [Promotions, 'edit']), ofPromotion)
guard(router.put('/promotions/:id', [Promotions, 'update']), ofPromotion)
guard(router.post('/promotions/:id/states', [PromotionStates, 'store']), ofPromotion)
guard(router.post('/promotions/:id/positions', [PromotionPositions, 'store']), ofPromotion)
guard(router.post('/promotions/:id/copies', [PromotionCopies, 'store']), ofPromotion)
guard(router.get('/promotions/:id/versions', [PromotionVersions, 'index']), ofPromotion)
guard(router.post('/promotions/:id/versions', [PromotionVersions, 'store']), ofPromotion)

guard(router.get('/promotion_calendar', [PromotionCalendars, 'index']), view)
guard(router.get('/promotion_goods', [PromotionGoods, 'index']), edit)
guard(router.post('/promotion_previews', [PromotionPreviews, 'store']), edit)
