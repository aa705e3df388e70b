/** Name of the cookie that makes a browser a register: `<enrolment's id>.<secret>`. */
export const DEVICE_COOKIE = 'th_device'
