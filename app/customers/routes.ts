import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { guard } from '#app/users/access'

const { Customers, RegisterCustomers } = controllers.customers
const { KeptData } = controllers.customers.privacy
const { CustomerGroups, CustomerMemberships, GroupMembers } = controllers.customers.groups

guard(router.get('/customers', [Customers, 'index']), { kind: 'task', task: 'customers.view' })
guard(router.get('/customers/new', [Customers, 'create']), { kind: 'task', task: 'customers.edit' })
guard(router.post('/customers', [Customers, 'store']), { kind: 'task', task: 'customers.edit' })
guard(router.get('/customers/:id', [Customers, 'show']), { kind: 'task', task: 'customers.view' })
guard(router.put('/customers/:id', [Customers, 'update']), { kind: 'task', task: 'customers.edit' })
guard(router.delete('/customers/:id', [Customers, 'destroy']), {
  kind: 'task',
  task: 'customers.edit',
})

guard(router.get('/customers/:id/kept_data', [KeptData, 'show']), {
  kind: 'task',
  task: 'customers.edit',
})
guard(router.delete('/customers/:id/kept_data', [KeptData, 'destroy']), {
  kind: 'task',
  task: 'customers.edit',
})

guard(router.put('/customers/:id/memberships', [CustomerMemberships, 'update']), {
  kind: 'task',
  task: 'customers.edit',
})

guard(router.get('/customer_groups', [CustomerGroups, 'index']), {
  kind: 'task',
  task: 'customers.view',
})
guard(router.post('/customer_groups', [CustomerGroups, 'store']), {
  kind: 'task',
  task: 'customers.edit',
})
guard(router.put('/customer_groups/:id', [CustomerGroups, 'update']), {
  kind: 'task',
  task: 'customers.edit',
})
guard(router.post('/customer_groups/:id/members', [GroupMembers, 'store']), {
  kind: 'task',
  task: 'customers.edit',
})

guard(router.get('/api/customers', [RegisterCustomers, 'index']), {
  kind: 'operator',
  task: 'register.sell',
})
guard(router.post('/api/customers', [RegisterCustomers, 'store']), {
  kind: 'operator',
  task: 'register.sell',
})
