import '#app/users/routes'
import '#app/reporting/routes'
