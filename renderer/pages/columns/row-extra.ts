/** What a row shows beyond its mapping: a second source being chosen, a constant being typed, or the values being adjusted. */
export type RowExtra = 'join' | 'constant' | 'adjust' | undefined;
