/**
 * electron-store imports the `electron` package, whose plain-Node side looks for a binary and would download one.
 * With this name it answers without looking, and electron-store does all it does with a whole path.
 */
process.env['ELECTRON_OVERRIDE_DIST_PATH'] ??= '/nowhere';
