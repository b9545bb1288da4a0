/** Five weeks, as many as most months touch. */
const DAYS = 35;

/** The weekday that the drawn month begins on, and its length. */
const [BEGINS, LENGTH] = [2, 31];

/** The drawn days on which someone is free, and the one that is chosen. */
const FREE: ReadonlySet<number> = new Set([7, 8, 13, 14, 16, 21, 23, 24, 28]);
const CHOSEN = 16;

/** A month with free days. */
export function Month() {
  return (
    <span class="drawn-month">
      {Array.from({ length: DAYS }, (_, index) => (
        <Day key={index} day={index - BEGINS + 1} />
      ))}
    </span>
  );
}

function Day({ day }: { readonly day: number }) {
  if (day < 1 || day > LENGTH) return <i />;
  const kind = day === CHOSEN ? 'chosen' : FREE.has(day) ? 'free' : '';
  return <i class={kind}>{day}</i>;
}

const TIMES = ['9:00', '10:30', '13:00', '15:30'];

/** The times of a day on which someone is free. */
export function Times() {
  return (
    <span class="drawn-times">
      {TIMES.map((time, index) => (
        <i key={time} class={index === 1 ? 'chosen' : ''}>
          {time}
        </i>
      ))}
    </span>
  );
}
