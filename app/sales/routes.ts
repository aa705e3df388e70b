import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { guard } from '#app/users/access'

guard(router.put('/api/documents/:id', [controllers.sales.Documents, 'update']), {
  kind: 'register',
})
