import { defineConfig } from '@adonisjs/core/bodyparser'

const bodyParserConfig = defineConfig({
  allowedMethods: ['POST', 'PUT', 'PATCH', 'DELETE'],
  // Read before it is known who sends it.
  form: {
    convertEmptyStringsToNull: true,
    limit: '128kb',
    types: ['application/x-www-form-urlencoded'],
  },
  json: {
    convertEmptyStringsToNull: true,
    limit: '2mb',
    types: ['application/json', 'application/json; charset=utf-8'],
  },
  multipart: {
    // The routes that want a file; none is taken anywhere else. Where it lies: body_middleware.
    autoProcess: [
      '/move-in',
      '/move-in/:id',
      '/price_lists/:price_list_id/imports',
      '/items/:id/pictures',
      '/settings/secure_connection/certificates',
      '/plugins/offers',
    ],
    convertEmptyStringsToNull: true,
    processManually: [],
    // Half a million rows of another system's export; written to disk as they come.
    limit: '512mb',
    types: ['multipart/form-data'],
  },
})

export default bodyParserConfig
