import { readFileSync } from 'node:fs';

/**
 * The most memory this process has had resident, in MB. Linux's own mark for the running program is asked first:
 * `resourceUsage().maxRSS` of a child starts at what its parent had when it was forked.
 */
export function peakMemoryMb(): number {
  try {
    const mark = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'));
    if (mark) return Number(mark[1]) / 1024;
  } catch {
    // not Linux
  }
  return process.resourceUsage().maxRSS / 1024;
}
