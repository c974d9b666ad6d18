/** The host application adds nothing: every area of work is a plugin. */
export default { register() {}, bootstrap() {} };
