// What a catalogue in another language must have: every key of the English one. A language without a singular may
// leave out "_one" forms.

export type Translation<Words> = {
  readonly [Key in keyof Words as Key extends `${string}_one` ? never : Key]: Words[Key] extends string
    ? string
    : Translation<Words[Key]>;
} & { readonly [Key in keyof Words as Key extends `${string}_one` ? Key : never]?: string };
