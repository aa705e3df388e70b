import type { ApplicationService } from '@adonisjs/core/types'

/** Looks, when the server has started, whether an update brought tasks for the starting roles. */
export default class StartingRolesProvider {
  constructor(protected app: ApplicationService) {}

  async ready() {
    if (this.app.getEnvironment() !== 'web') return
    const { default: logger } = await import('@adonisjs/core/services/logger')
    const { renewStartingRoles } = await import('#app/users/starting_roles/renew_starting_roles')
    // The shop sells without them; the next start tries again.
    await renewStartingRoles().catch((error: unknown) =>
      logger.error({ err: error }, 'Starting roles were not renewed')
    )
  }
}
