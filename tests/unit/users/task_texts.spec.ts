import { test } from '@japa/runner'
import { STARTING_ROLES, TASKS } from '#app/users/tasks'
import { LOCALES, translator } from '#tests/support/translations'

test.group('Texts of tasks and roles', () => {
  for (const locale of LOCALES) {
    test(`every task and starting role has its words (${locale})`, ({ assert }) => {
      const translate = translator(locale, 'users')
      for (const task of ['all', ...TASKS]) {
        assert.isNotEmpty(translate(`users.tasks.${task.replaceAll('.', '_')}`))
      }
      for (const role of Object.keys(STARTING_ROLES)) {
        assert.isNotEmpty(translate(`users.roles.starting.${role}`))
      }
    })
  }
})
