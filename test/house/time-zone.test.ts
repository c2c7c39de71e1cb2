test('this run is on the other side of the date line from Oslo', () => {
  expect(new Date(Date.UTC(2026, 0, 1, 12)).getDate()).toBe(2);
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe('Pacific/Kiritimati');
});
