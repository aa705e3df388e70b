import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { guard, type Access } from '#app/users/access'

const { coupons } = controllers.promotions
const view: Access = { kind: 'task', task: 'promotions.view' }
const edit: Access = { kind: 'task', task: 'promotions.edit' }

guard(router.get('/coupon_batches', [coupons.CouponBatches, 'index']), view)
guard(router.get('/coupon_batches/new', [coupons.CouponBatches, 'create']), edit)
guard(router.post('/coupon_batches', [coupons.CouponBatches, 'store']), edit)
guard(router.get('/coupon_batches/:id', [coupons.CouponBatches, 'show']), edit)
guard(router.get('/coupon_batches/:id/sheet', [coupons.CouponSheets, 'show']), edit)
guard(router.post('/coupon_batches/:id/void', [coupons.VoidedCouponBatches, 'store']), edit)
guard(router.post('/coupons/:id/void', [coupons.VoidedCoupons, 'store']), edit)
guard(router.post('/api/coupon_lookups', [coupons.CouponLookups, 'store']), {
  kind: 'operator',
  task: 'register.sell',
})
