import { ecarteDe, totauxDesJustificatifs } from '#shared/domain/convention/controle/justificatif.rules.ts';
import type { Justificatif } from '#shared/domain/convention/controle/visite.schema.ts';
import { montantFr } from '#shared/text/montants.ts';
import type { Bloc, LigneTableau } from '../blocs.ts';
import { colonne } from '../blocs-courants.ts';
import { texte } from '../segments.ts';

/** Lignes laissées à la main, quand rien n'est encore contrôlé. */
const LIGNES_LIBRES = 6;
const nombre = (libelle: string) => ({ titre: libelle, largeur: 2.4, nombre: true });

function ligne(un: Justificatif): LigneTableau {
  const controle = un.retenu !== null;
  return {
    type: 'ligne',
    cellules: [
      texte(un.nature),
      texte(montantFr(un.declare)),
      controle ? texte(montantFr(un.retenu ?? 0)) : [],
      controle ? texte(montantFr(ecarteDe(un))) : [],
      un.motif === null ? [] : texte(un.motif),
    ],
  };
}

/** L'échantillon de justificatifs : déclaré, retenu, écarté, pourquoi (M2) ; vide, la place de l'écrire. */
export function tableDesJustificatifs(justificatifs: readonly Justificatif[]): Bloc {
  const { declare, retenu, ecarte } = totauxDesJustificatifs(justificatifs);
  const vide: LigneTableau = { type: 'ligne', cellules: [[], [], [], [], []] };
  return {
    type: 'tableau',
    id: 'justificatifs_liste',
    colonnes: [
      colonne('Justificatif', 4.9),
      nombre('Déclaré'),
      nombre('Retenu'),
      nombre('Écarté'),
      colonne('Motif', 3.9),
    ],
    lignes:
      justificatifs.length === 0
        ? Array.from({ length: LIGNES_LIBRES }, () => vide)
        : [
            ...justificatifs.map(ligne),
            {
              type: 'total',
              cellules: [texte('Total'), ...[declare, retenu, ecarte].map((somme) => texte(montantFr(somme))), []],
            },
          ],
    hauteur: 0.8,
  };
}
