import type { LigneCsv } from './lire-csv.ts';

const MONTREES = 20;

/** Recueille toutes les fautes des tables d'origine, pour les dire en une fois. */
export interface Controle {
  /** Note une faute, à sa place, si ce n'est pas vrai. */
  exiger: (vrai: boolean, place: string, phrase: string) => void;
  /** Lignes par code ; un code doublé est une faute. */
  parCode: <C extends string>(lignes: readonly LigneCsv<C>[], colonne: C) => Map<string, LigneCsv<C>>;
  /** Chaque code cité par une colonne est connu ; le vide ne cite rien. */
  renvoyer: <C extends string>(
    lignes: readonly LigneCsv<C>[],
    colonne: C,
    connus: ReadonlyMap<string, unknown>,
  ) => void;
  /** @throws Error qui donne fichier et ligne de chaque faute. */
  conclure: () => void;
}

/** Un contrôle vide, pour une génération. */
export function createControle(): Controle {
  const fautes: string[] = [];
  const refuser = (place: string, phrase: string) => void fautes.push(`${place} : ${phrase}`);
  return {
    exiger: (vrai, place, phrase) => {
      if (!vrai) refuser(place, phrase);
    },
    parCode: (lignes, colonne) => {
      const trouvees = new Map<string, (typeof lignes)[number]>();
      for (const ligne of lignes) {
        const code = ligne.valeurs[colonne];
        if (trouvees.has(code)) refuser(ligne.place, `le code « ${code} » est déjà pris.`);
        trouvees.set(code, ligne);
      }
      return trouvees;
    },
    renvoyer: (lignes, colonne, connus) => {
      for (const { place, valeurs } of lignes)
        if (valeurs[colonne] !== '' && !connus.has(valeurs[colonne]))
          refuser(place, `le code « ${valeurs[colonne]} » (${colonne}) est inconnu.`);
    },
    conclure: () => {
      if (fautes.length === 0) return;
      const reste = fautes.length > MONTREES ? [`… et ${fautes.length - MONTREES} autres fautes.`] : [];
      throw new Error(
        ['Ces tables sont fautives, rien n’a été écrit.', ...fautes.slice(0, MONTREES), ...reste].join('\n'),
      );
    },
  };
}
