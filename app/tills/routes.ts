import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { guard } from '#app/users/access'

guard(router.get('/api/till_sessions/current', [controllers.tills.CurrentSessions, 'show']), {
  kind: 'register',
})
