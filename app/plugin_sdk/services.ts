import { inject, injectable, Lifecycle, scoped } from 'tsyringe'

export { inject }

/**
 * Marks a class of a plugin as a service: made once per plugin when it is first asked for, with what
 * its constructor names, and gone when the plugin is disabled. Decorators need a compile step
 * (`node ace plugin:build`); a plugin of plain functions needs none.
 */
export function service(): ClassDecorator {
  return (target) => {
    const constructor = target as unknown as new (...parts: never[]) => object
    injectable()(constructor)
    // Not `singleton()`: that would outlive the plugin in tsyringe's own root.
    scoped(Lifecycle.ContainerScoped)(constructor)
  }
}
