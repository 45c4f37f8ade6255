/** Make a value when it is first asked for, and keep it. `make` must be pure, so that nobody can tell when it ran. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
