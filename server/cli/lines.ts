/**
 * Cuts a stream of bytes into lines without their line feed, holding one line at a time. A line over `limit` bytes is
 * read past and yielded as null. An empty last line is not a line.
 */
export async function* lines(chunks: AsyncIterable<Buffer>, limit: number): AsyncGenerator<Buffer | null> {
  let held: Buffer[] = [];
  let size = 0;
  const take = (last: Buffer): Buffer | null => {
    const line = size + last.length > limit ? null : held.length === 0 ? last : Buffer.concat([...held, last]);
    held = [];
    size = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      yield take(chunk.subarray(start, end));
      start = end + 1;
    }
    const rest = chunk.subarray(start);
    size += rest.length;
    if (size > limit) held = [];
    else if (rest.length > 0) held.push(rest);
  }
  if (size > 0) yield take(Buffer.alloc(0));
}
