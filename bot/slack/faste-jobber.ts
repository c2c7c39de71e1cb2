/** Work that is done again and again, for as long as the bot is at work. */
export interface FasteJobber {
  /** Now, and then every `ms` milliseconds; never twice at once. `sted` names it in the log when it fails. */
  hver(ms: number, sted: string, arbeid: () => Promise<unknown>): void;
  /** Begins nothing more; resolves when what had begun has ended. */
  stopp(): Promise<void>;
}

export function lagFasteJobber(feilet: (sted: string) => (feil: unknown) => void): FasteJobber {
  const klokker: NodeJS.Timeout[] = [];
  const iGang = new Map<string, Promise<unknown>>();
  return {
    hver(ms, sted, arbeid) {
      const kjoer = (): void => {
        if (iGang.has(sted)) return;
        const arbeidet = arbeid()
          .catch(feilet(sted))
          .finally(() => iGang.delete(sted));
        iGang.set(sted, arbeidet);
      };
      klokker.push(setInterval(kjoer, ms).unref());
      kjoer();
    },
    async stopp() {
      for (const klokke of klokker) clearInterval(klokke);
      await Promise.all(iGang.values());
    },
  };
}
