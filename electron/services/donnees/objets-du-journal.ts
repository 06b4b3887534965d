import { type EcritureLue, nomDeLaLigne } from '#shared/domain/historique/changement.labels.ts';
import { adresseDeLaTable } from '#shared/domain/historique/objet-touche.labels.ts';
import { tableLibelle } from '#shared/domain/historique/tables.labels.ts';
import type { EcritureLueDuJournal } from '#electron/repositories/donnees/journal.queries.ts';
import type { createObjetsTouches } from '#electron/repositories/donnees/objets-touches.queries.ts';

interface ObjetDit {
  readonly genre: string;
  readonly nom: string;
  readonly adresse: string | null;
}

/** Ce qu'une opération a touché, tel qu'une personne le nomme. */
export function createObjetsDuJournal(touches: ReturnType<typeof createObjetsTouches>) {
  function dire(tbl: string, ligne: string): ObjetDit {
    const { nom, supprime, derniere } = touches.nommer({ tbl, ligne });
    const dernier = derniere === null ? null : nomDeLaLigne(tbl, derniere);
    const ailleurs = adresseDeLaTable(tbl, ligne);
    return {
      genre: tableLibelle(tbl),
      nom: nom ?? dernier ?? tableLibelle(tbl),
      adresse: supprime ? (nom === null ? null : '/reglages/corbeille') : ailleurs,
    };
  }

  const nomDe = (tbl: string, ligne: unknown): string | null => {
    if (typeof ligne !== 'string') return null;
    const { nom, derniere } = touches.nommer({ tbl, ligne });
    return nom ?? (derniere === null ? null : nomDeLaLigne(tbl, derniere));
  };

  return {
    /** Les objets dont ces écritures sont des parties, chacun une fois, dans leur ordre. */
    de(ecritures: readonly EcritureLueDuJournal[]): ObjetDit[] {
      const vus = new Map<string, ObjetDit>();
      for (const { tbl, ligne } of ecritures) {
        const racine = touches.remonter({ tbl, ligne });
        const cle = `${racine.tbl}/${racine.ligne}`;
        if (!vus.has(cle)) vus.set(cle, dire(racine.tbl, racine.ligne));
      }
      return [...vus.values()];
    },
    /** La même écriture, ses renvois dits par leur nom : « personne : Mme Faure → M. Klein ». */
    enNoms({ tbl, champ, avant, apres }: EcritureLueDuJournal): EcritureLue {
      const designee = champ === null ? null : touches.designe(tbl, champ);
      if (designee === null) return { tbl, champ, avant, apres };
      return { tbl, champ, avant, apres, noms: { avant: nomDe(designee, avant), apres: nomDe(designee, apres) } };
    },
    /** La partie que touche une écriture, par son nom ; `null` : elle n'en a pas. */
    partie({ tbl, ligne }: EcritureLueDuJournal): string | null {
      const lue = touches.ligne(tbl, ligne);
      return lue === null ? null : nomDeLaLigne(tbl, lue);
    },
  };
}
