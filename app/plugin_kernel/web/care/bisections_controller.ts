import type { HttpContext } from '@adonisjs/core/http'
import {
  answerBisection,
  endBisection,
  shownBisection,
  startBisection,
} from '#app/plugin_kernel/bisect/current_bisection'
import { pluginHost } from '#app/plugin_kernel/host/current_host'
import { bisectionAnswerValidator } from '#app/plugin_kernel/web/care/care_validator'
import { pluginNames } from '#app/plugin_kernel/web/care/plugin_names'

/** Finds the plugin that makes trouble by running half of them at a time. */
export default class BisectionsController {
  async index({ inertia, i18n }: HttpContext) {
    const names = await pluginNames(i18n.locale)
    const named = (id: string) => ({ id, name: names.get(id) ?? id })
    const now = shownBisection()
    return inertia.render('plugins/finder', {
      runningCount: pluginHost().running().length,
      search: now && {
        running: now.running.map(named),
        heldBack: now.heldBack.map(named),
        questionsLeft: now.questionsLeft,
        guilty: now.guilty === null ? null : named(now.guilty),
      },
    })
  }

  async store({ response, session, i18n }: HttpContext) {
    if (!(await startBisection(pluginHost())))
      session.flash('problem', i18n.t('plugin_care.finder.too_few'))
    return response.redirect('/plugins/finder')
  }

  async update({ request, response }: HttpContext) {
    const { isTroubleThere } = await request.validateUsing(bisectionAnswerValidator)
    await answerBisection(pluginHost(), isTroubleThere)
    return response.redirect('/plugins/finder')
  }

  async destroy({ response }: HttpContext) {
    await endBisection(pluginHost())
    return response.redirect('/plugins/finder')
  }
}
