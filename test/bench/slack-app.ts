import * as z from 'zod';
import { peakMemoryMb } from '../peak-memory.ts';

/** What a measured app is told when it starts. */
export const SETTINGS = z.object({
  slack: z.object({ botToken: z.string(), signingSecret: z.string(), apiUrl: z.string() }),
  /** Where to write; `null`: nowhere. */
  database: z.string().nullable(),
  port: z.number(),
});
export type Settings = z.infer<typeof SETTINGS>;

/** What it tells: where Slack finds it, and on asking what it has used. */
export const TOLD = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready'), url: z.string() }),
  z.object({ kind: z.literal('used'), cpuMs: z.number(), peakMb: z.number(), rssMb: z.number() }),
]);
export type Told = z.infer<typeof TOLD>;

/** A measured app: a process of its own, started with its settings, asked over IPC for what it has used. */
export async function startApp(start: (settings: Settings) => Promise<string>): Promise<void> {
  const tell = (told: Told) => process.send?.(told);
  const url = await start(SETTINGS.parse(JSON.parse(process.argv[2] ?? '')));
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    const rssMb = process.memoryUsage.rss() / 2 ** 20;
    tell({ kind: 'used', cpuMs: (user + system) / 1000, peakMb: peakMemoryMb(), rssMb });
  });
  process.on('disconnect', () => process.exit());
  tell({ kind: 'ready', url });
}
