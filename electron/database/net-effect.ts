import type { Ecriture } from './operation.ts';

type Champs = Record<string, unknown>;

/** Effet d'une suite d'écritures sur une ligne : créée (`avant` nul), supprimée (`apres` nul) ou modifiée (champs touchés seuls). */
export interface EffetLigne {
  readonly tbl: string;
  readonly ligne: string;
  readonly avant: Champs | null;
  readonly apres: Champs | null;
}

const lire = (json: unknown): Champs => JSON.parse(String(json)) as Champs;

function suivre(effet: EffetLigne | undefined, e: Ecriture): EffetLigne {
  const cle = { tbl: e.tbl, ligne: e.ligne };
  if (e.champ !== null) {
    const avant =
      effet === undefined
        ? { [e.champ]: e.avant }
        : effet.avant === null
          ? null
          : { [e.champ]: e.avant, ...effet.avant };
    return { ...cle, avant, apres: { ...effet?.apres, [e.champ]: e.apres } };
  }
  if (e.avant === null) return { ...cle, avant: effet?.avant ?? null, apres: lire(e.apres) };
  return {
    ...cle,
    avant: effet === undefined ? lire(e.avant) : effet.avant === null ? null : { ...lire(e.avant), ...effet.avant },
    apres: null,
  };
}

const nonNul = (effet: EffetLigne): boolean => effet.avant !== null || effet.apres !== null;

/**
 * Les écritures regroupées en gestes, dans leur ordre : celles qui se suivent sur une même ligne n'en font qu'un.
 * Défaits du dernier au premier, ils repassent par des états que la base a déjà admis.
 */
export function etapes(ecritures: readonly Ecriture[]): EffetLigne[] {
  const suite: EffetLigne[] = [];
  for (const ecriture of ecritures) {
    const derniere = suite.at(-1);
    const memeLigne = derniere !== undefined && derniere.tbl === ecriture.tbl && derniere.ligne === ecriture.ligne;
    if (memeLigne) suite.pop();
    suite.push(suivre(memeLigne ? derniere : undefined, ecriture));
  }
  return suite.filter(nonNul);
}

/** Réduit des écritures, dans leur ordre, à leur effet par ligne ; une ligne créée puis supprimée disparaît. */
export function effetNet(ecritures: readonly Ecriture[]): EffetLigne[] {
  const effets = new Map<string, EffetLigne>();
  for (const ecriture of ecritures) {
    const cle = `${ecriture.tbl}/${ecriture.ligne}`;
    effets.set(cle, suivre(effets.get(cle), ecriture));
  }
  return [...effets.values()].filter(nonNul);
}
