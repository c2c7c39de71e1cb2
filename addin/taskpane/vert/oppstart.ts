/**
 * Lets the add-in start with this workbook from now on, since it has formulas of ours: they answer without anybody
 * opening the pane first. An Excel that can't is no reason to stop.
 */
export function startMedBoken(): void {
  Office.addin.setStartupBehavior(Office.StartupBehavior.load).catch(() => undefined);
}
