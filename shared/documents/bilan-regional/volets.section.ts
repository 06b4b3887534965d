import { feuLibelle } from '#shared/domain/convention/beneficiaires/objectif-a-date.rules.ts';
import { effectifDeRegionLibelle } from '#shared/domain/convention/region/region.labels.ts';
import { titre } from '../blocs-courants.ts';
import { rangees, type Section } from '../fiche-territoire/section.ts';
import { texte } from '../segments.ts';
import { effectifImprime, tauxImprime } from './mots.ts';
import type { VueDuBilan } from './vue.types.ts';

const COLONNES = [
  { titre: 'Volet', largeur: 4.4, nombre: false },
  { titre: 'Objectif', largeur: 1.9, nombre: true },
  { titre: 'Réalisé', largeur: 1.9, nombre: true },
  { titre: 'Atteint', largeur: 1.7, nombre: true },
  { titre: 'Où en est-on', largeur: 2.9, nombre: false },
  { titre: 'Projeté', largeur: 1.7, nombre: true },
  { titre: 'QPV', largeur: 1.5, nombre: true },
];

/** Le parcours, volet par volet : on n'en coupe rien. */
export function voletsDuBilan({ lecture, masque }: VueDuBilan): Section {
  const { lectures } = lecture.total;
  const lignes = lecture.volets
    .filter(({ effectif }) => effectif.objectif.dites > 0 || effectif.realise.dites > 0)
    .map(({ code, effectif }) => {
      const tait = masque.effectif(code, lectures);
      return [
        texte(effectifDeRegionLibelle[code]),
        texte(effectifImprime(effectif.objectif.valeur, false)),
        texte(effectifImprime(effectif.realise.valeur, tait)),
        texte(tauxImprime(effectif.atteinte, tait)),
        texte(tait ? 'n.c.' : feuLibelle[effectif.feu]),
        texte(effectifImprime(effectif.projete.valeur, tait)),
        texte(tauxImprime(effectif.qpv, masque.qpv(code, lectures))),
      ];
    });
  return {
    id: 'volets',
    nombre: lignes.length === 0 ? 0 : 1,
    reste: () => 'le parcours par volet',
    blocs: (combien) =>
      combien === 0
        ? []
        : [
            titre('volets', 2, 'Par volet'),
            { type: 'tableau', id: 'volets_tableau', serre: true, colonnes: COLONNES, lignes: rangees(lignes) },
          ],
  };
}
