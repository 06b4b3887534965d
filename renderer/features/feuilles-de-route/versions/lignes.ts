import type { Sortie } from '#shared/contract/contract.ts';
import { resumerObjet } from '#shared/domain/feuille-de-route/versions/comparer.labels.ts';
import { direTotal, totalLibelle } from '#shared/domain/feuille-de-route/versions/totaux.labels.ts';
import type { ObjetCompare } from '#shared/domain/feuille-de-route/versions/comparer.rules.ts';
import { enCapitale } from '#shared/text/capitale.ts';

import { comparerTextes } from '#shared/text/tri.ts';

type Comparaison = Sortie<'versionsDeFeuille.comparer'>;

/** Sous quoi se range une différence. */
export interface GroupeCompare {
  readonly cle: string;
  readonly nom: string;
  /** L'action, si elle est encore là. */
  readonly ficheId: string | null;
}

/** Une différence : un champ, avant, après. */
export interface LigneComparee {
  readonly cle: string;
  readonly groupe: GroupeCompare;
  readonly libelle: string;
  readonly avant: string;
  readonly apres: string;
}

const GENRES = { ajoute: 'ajouté', retire: 'retiré', change: 'changé' } as const;

function lignesDe(objet: ObjetCompare, mot: string, feminin: boolean): readonly LigneComparee[] {
  const { id, genre, nom, ecarts } = objet;
  const dit = `${GENRES[genre]}${feminin ? 'e' : ''}`;
  const groupe = { cle: id, nom: `${mot}${nom}, ${dit}`, ficheId: feminin && genre !== 'retire' ? id : null };
  if (genre === 'change')
    return ecarts.map(({ cle, libelle, avant, apres }) => ({
      cle: `${id} ${cle}`,
      groupe,
      libelle,
      avant: avant ?? '',
      apres: apres ?? '',
    }));
  const resume = resumerObjet(objet) || nom;
  const libelle = enCapitale(dit);
  return [
    { cle: id, groupe, libelle, avant: genre === 'retire' ? resume : '', apres: genre === 'ajoute' ? resume : '' },
  ];
}

/** Tout ce qui diffère, ligne à ligne : les totaux d'abord, puis la feuille, ses axes, ses objectifs, ses actions. */
export function lignesDeComparaison({
  champs,
  axes,
  objectifs,
  actions,
  argent,
}: Comparaison): readonly LigneComparee[] {
  const totaux = { cle: 'argent', nom: 'Totaux de l’argent', ficheId: null };
  const feuille = { cle: 'feuille', nom: 'La feuille de route', ficheId: null };
  const parGenre = (objets: readonly ObjetCompare[]) =>
    (['ajoute', 'retire', 'change'] as const).flatMap((genre) =>
      objets.filter((objet) => objet.genre === genre).toSorted((un, autre) => comparerTextes(un.nom, autre.nom)),
    );
  return [
    ...argent.map(({ annee, quoi, avant, apres }) => ({
      cle: `argent ${annee} ${quoi}`,
      groupe: totaux,
      libelle: `${annee}, ${totalLibelle[quoi].toLocaleLowerCase('fr')}`,
      avant: direTotal(avant),
      apres: direTotal(apres),
    })),
    ...champs.map(({ cle, libelle, avant, apres }) => ({
      cle: `feuille ${cle}`,
      groupe: feuille,
      libelle,
      avant: avant ?? '',
      apres: apres ?? '',
    })),
    ...parGenre(axes).flatMap((axe) => lignesDe(axe, '', false)),
    ...parGenre(objectifs).flatMap((objectif) => lignesDe(objectif, '', false)),
    ...parGenre(actions).flatMap((action) => lignesDe(action, 'Action ', true)),
  ];
}
