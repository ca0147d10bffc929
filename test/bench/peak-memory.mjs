import { readFileSync } from 'node:fs';

/**
 * The most memory that this process ever had, in mebibytes. Linux counts what the parent had before the start into
 * maxRSS, so its own record is read where there is one.
 */
export function peakMegabytes() {
  try {
    return Math.round(Number(/VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1024);
  } catch {
    return Math.round(process.resourceUsage().maxRSS / 1024);
  }
}
