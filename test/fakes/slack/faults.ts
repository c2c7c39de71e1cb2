/**
 * What can go wrong on the way to Slack. `lost_answer` is the one that costs sleep: the message is posted, but the
 * connection closes before the answer.
 */
export type Fault =
  | { readonly kind: 'rate_limited'; readonly retryAfterSeconds: number }
  | { readonly kind: 'server_error'; readonly status?: 500 | 502 | 503 }
  | { readonly kind: 'timeout'; readonly ms: number }
  /** Slack does as asked, but not until then. */
  | { readonly kind: 'slow'; readonly ms: number }
  | { readonly kind: 'closed_socket' }
  | { readonly kind: 'lost_answer' }
  /** Slack's own error code. */
  | { readonly kind: 'error'; readonly error: string };

interface Planned {
  readonly method: string;
  readonly fault: Fault;
  left: number;
}

/** Faults that wait for their calls, and the rates that are enforced. */
export class Faults {
  private planned: Planned[] = [];
  private readonly rates = new Map<string, { readonly calls: number; readonly perMs: number }>();
  private readonly history = new Map<string, number[]>();

  /** The next `times` calls of a method (`*`: of any) fail so. */
  next(method: string, fault: Fault, times = 1): void {
    this.planned.push({ method, fault, left: times });
  }

  clear(): void {
    this.planned = [];
    this.rates.clear();
    this.history.clear();
  }

  /** At most so many calls in so long; `per: 'channel'` counts each channel apart. No limits are set from the start. */
  limit(method: string, calls: number, perMs: number, per: 'channel' | 'workspace' = 'workspace'): void {
    this.rates.set(`${method} ${per}`, { calls, perMs });
  }

  /** The fault for this call, if one is planned. */
  take(method: string): Fault | null {
    const hit = this.planned.find((p) => p.left > 0 && (p.method === method || p.method === '*'));
    if (hit === undefined) return null;
    hit.left -= 1;
    return hit.fault;
  }

  /** Counts a call; seconds to wait when it is over a limit. */
  retryAfter(method: string, channel: string | null, now: number): number | null {
    let wait: number | null = null;
    for (const [per, key] of [
      ['workspace', ''],
      ['channel', channel],
    ] as const) {
      const rate = this.rates.get(`${method} ${per}`);
      if (rate === undefined || key === null) continue;
      const bucket = `${method} ${per} ${key}`;
      const recent = (this.history.get(bucket) ?? []).filter((at) => at > now - rate.perMs);
      const [oldest] = recent;
      if (recent.length >= rate.calls && oldest !== undefined)
        wait = Math.max(wait ?? 1, Math.ceil((oldest + rate.perMs - now) / 1000));
      else recent.push(now);
      this.history.set(bucket, recent);
    }
    return wait;
  }
}
