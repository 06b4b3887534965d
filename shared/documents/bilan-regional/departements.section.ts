import type { LigneDeRegion } from '#shared/domain/convention/region/ligne-de-region.rules.ts';
import { pluriel } from '#shared/text/nombres.ts';
import type { LigneTableau, Segments } from '../blocs.ts';
import { titre } from '../blocs-courants.ts';
import { rangees, type Section } from '../fiche-territoire/section.ts';
import { texte } from '../segments.ts';
import { coutImprime, effectifImprime, montantImprime, tauxImprime } from './mots.ts';
import type { VueDuBilan } from './vue.types.ts';

const COLONNES = [
  { titre: 'Département', largeur: 3.7, nombre: false },
  { titre: 'Prévus', largeur: 1.4, nombre: true },
  { titre: 'Entrées', largeur: 1.6, nombre: true },
  { titre: 'Atteint', largeur: 1.4, nombre: true },
  { titre: 'QPV', largeur: 1.2, nombre: true },
  { titre: 'Conventionné', largeur: 2.4, nombre: true },
  { titre: 'Versé', largeur: 2.1, nombre: true },
  { titre: 'Coût', largeur: 2.2, nombre: true },
];

function cellules({ masque }: VueDuBilan, ligne: LigneDeRegion): readonly Segments[] {
  const tait = masque.effectif('I7', ligne.lectures);
  return [
    ligne.libelle,
    effectifImprime(ligne.entrees.objectif.valeur, false),
    effectifImprime(ligne.entrees.realise.valeur, tait),
    tauxImprime(ligne.entrees.atteinte, tait),
    tauxImprime(ligne.reperes.qpv, masque.qpv('I1', ligne.lectures)),
    montantImprime(ligne.conventionne.valeur),
    montantImprime(ligne.verse.valeur),
    coutImprime(ligne.cout, tait),
  ].map((mot) => texte(mot));
}

/** Chaque département et le total ; le tableau vient entier ou pas du tout : un total sans ses lignes ne se vérifie pas. */
export function departementsDuBilan(vue: VueDuBilan): Section {
  const { departements, total } = vue.lecture;
  const lignes: readonly LigneTableau[] = [
    ...rangees(departements.map((une) => cellules(vue, une))),
    { type: 'total', cellules: cellules(vue, total) },
  ];
  return {
    id: 'departements',
    nombre: departements.length === 0 ? 0 : 1,
    reste: () => `le tableau de ${pluriel(departements.length, 'département', 'départements')}`,
    blocs: (combien) =>
      combien === 0
        ? []
        : [
            titre('departements', 2, 'Par département'),
            { type: 'tableau', id: 'departements_tableau', serre: true, colonnes: COLONNES, lignes },
          ],
  };
}
