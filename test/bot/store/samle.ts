/** Everything that comes, as a list. */
export async function samle<T>(strom: AsyncIterable<T>): Promise<T[]> {
  const alle: T[] = [];
  for await (const del of strom) alle.push(del);
  return alle;
}
