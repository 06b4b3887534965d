import { cleDAction } from '#shared/domain/reprise/actions/actions.cible.ts';

interface Nomme {
  readonly intitule: string;
}

/**
 * Chaque objet écrit, et celui que la fiche porte déjà sous ce nom, s'il y est : le premier va avec le premier, le second
 * avec le second.
 * @param memes à nom égal, ce qui doit l'être aussi ; un premier passage plus strict s'y fait avant un plus large
 */
export function apparier<E extends Nomme, D extends Nomme>(
  ecrits: readonly E[],
  siens: readonly D[],
  memes: readonly ((ecrit: E, sien: D) => boolean)[] = [() => true],
): readonly { readonly ecrit: E; readonly deja: D | null }[] {
  const restent = new Set(siens);
  const trouves = new Map<E, D>();
  for (const meme of memes)
    for (const ecrit of ecrits) {
      if (trouves.has(ecrit)) continue;
      const cle = cleDAction(ecrit.intitule);
      const sien = [...restent].find((un) => cleDAction(un.intitule) === cle && meme(ecrit, un));
      if (sien === undefined) continue;
      restent.delete(sien);
      trouves.set(ecrit, sien);
    }
  return ecrits.map((ecrit) => ({ ecrit, deja: trouves.get(ecrit) ?? null }));
}
