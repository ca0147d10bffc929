const ABSENT = '\0absent-native-part';

/**
 * ssh2 tries to load two native helpers (cpu-features, its own sshcrypto.node) and goes on in JavaScript without
 * them. They would be bound to one platform and one Node, so a bundle never has them: requiring one throws, as it
 * does where nothing was compiled.
 */
export function withoutNativeParts() {
  return {
    name: 'without-native-parts',
    enforce: 'pre',
    resolveId(id) {
      return id === 'cpu-features' || id.endsWith('.node') ? ABSENT : undefined;
    },
    load(id) {
      return id === ABSENT ? "module.exports = (() => { throw new Error('native part left out'); })();" : undefined;
    },
  };
}
