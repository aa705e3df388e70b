import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { guard, type Access } from '#app/users/access'

const ofStore: Access = {
  kind: 'task',
  task: 'stores.manage',
  storeOf: { table: 'stores', param: 'id', column: 'id' },
}
const ofRegister: Access = {
  kind: 'task',
  task: 'registers.manage',
  storeOf: { table: 'registers', param: 'id' },
}
const ofEnrolment: Access = {
  kind: 'task',
  task: 'registers.manage',
  storeOf: { table: 'enrolments', param: 'id' },
}
const registers: Access = { kind: 'task', task: 'registers.manage' }
const tax: Access = { kind: 'task', task: 'tax.manage' }

guard(router.get('/settings', [controllers.stores.Settings, 'index']), { kind: 'signed_in' })

guard(router.get('/settings/stores', [controllers.stores.Stores, 'index']), {
  kind: 'task',
  task: 'stores.manage',
})
guard(router.get('/settings/stores/:id/edit', [controllers.stores.Stores, 'edit']), ofStore)
guard(router.put('/settings/stores/:id', [controllers.stores.Stores, 'update']), ofStore)
guard(router.get('/settings/stores/:id/codes', [controllers.stores.CodeRules, 'edit']), ofStore)
guard(router.put('/settings/stores/:id/codes', [controllers.stores.CodeRules, 'update']), ofStore)

guard(
  router.get('/settings/stores/:id/return_policy/edit', [
    controllers.stores.ReturnPolicies,
    'edit',
  ]),
  ofStore
)
guard(
  router.put('/settings/stores/:id/return_policy', [controllers.stores.ReturnPolicies, 'update']),
  ofStore
)

guard(
  router.get('/settings/stores/:id/service_charge/edit', [
    controllers.stores.ServiceCharges,
    'edit',
  ]),
  ofStore
)
guard(
  router.put('/settings/stores/:id/service_charge', [controllers.stores.ServiceCharges, 'update']),
  ofStore
)

guard(router.get('/settings/registers', [controllers.stores.Registers, 'index']), registers)
guard(router.get('/settings/registers/create', [controllers.stores.Registers, 'create']), registers)
guard(router.post('/settings/registers', [controllers.stores.Registers, 'store']), registers)
guard(
  router.get('/settings/registers/:id/edit', [controllers.stores.Registers, 'edit']),
  ofRegister
)
guard(router.put('/settings/registers/:id', [controllers.stores.Registers, 'update']), ofRegister)

guard(router.post('/enrolments', [controllers.stores.Enrolments, 'store']), registers)
guard(router.delete('/enrolments/:id', [controllers.stores.Enrolments, 'destroy']), ofEnrolment)

guard(router.get('/settings/tax', [controllers.stores.TaxCategories, 'index']), tax)
guard(router.post('/settings/tax', [controllers.stores.TaxCategories, 'store']), tax)
guard(router.put('/settings/tax/:id', [controllers.stores.TaxCategories, 'update']), tax)
guard(router.delete('/settings/tax_rates/:id', [controllers.stores.TaxRates, 'destroy']), tax)
guard(router.post('/settings/tax_rules', [controllers.stores.TaxRules, 'store']), tax)
guard(router.delete('/settings/tax_rules/:id', [controllers.stores.TaxRules, 'destroy']), tax)
guard(router.post('/settings/tax/:id/rates', [controllers.stores.TaxRates, 'store']), tax)
