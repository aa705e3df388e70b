import { Exception } from '@adonisjs/core/exceptions'
import type { Task } from '#app/users/tasks'

export class AccessRefused extends Exception {
  static status = 403
  static code = 'E_ACCESS_REFUSED'
  constructor(readonly task: Task) {
    super(`Not allowed: ${task}`)
  }
}

export class ObjectNotFound extends Exception {
  static status = 404
  static code = 'E_NOT_FOUND'
  constructor() {
    super('Not found')
  }
}
